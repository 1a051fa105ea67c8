import { loadInPauses } from '#browser/loadInPauses.ts';
import { knownParts } from '#ui/kit/loading/part.ts';
import { loadCatalogue } from './loadCatalogue.ts';

/** What the shelf, the press and the catalogue load when it is first asked of them. */
const acts: readonly (() => Promise<unknown>)[] = [
  () => import('./session/openSession.ts'),
  () => import('./files/saveFile.ts'),
  () => import('./files/copyRisalah.ts'),
  () => import('./files/storeRisalah.ts'),
  () => import('./session/newRisalah.ts'),
  () => import('./files/openFile.ts'),
  () => import('./files/listIncoming.ts'),
  () => import('./care/saveAll.ts'),
  () => import('./care/recordMembers.ts'),
  () => import('./records/keepDeletedRecord.ts'),
  () => import('./care/saveCard.ts'),
  () => import('./versions/bringBackAsked.ts'),
  () => import('./versions/keepDeleted.ts'),
  () => import('./photos/photoIntake.ts'),
  () => import('./export/exportDocument.ts'),
  () => import('./export/layoutDesk.ts'),
  () => import('./export/exportWorker.ts?worker'),
  () => import('./intake/intakeWorker.ts?worker'),
  () => import('./intake/readFormatFile.ts'),
  () => import('./intake/tables.ts'),
  () => import('./session/startNext.ts'),
  () => import('./toolbox.ts'),
  () => import('./sets/dataSetsIn.ts'),
  () => import('#persistence/past/dataSetStorage.ts'),
  () => import('./events/createEvents.ts'),
  () => import('./events/createNotes.ts'),
  () => import('./events/eventText.ts'),
  () => import('./events/openEvent.ts'),
  () => import('./events/eventTrash.ts'),
  () => import('./events/meetEvent.ts'),
  () => import('./events/keptOffice.ts'),
  () => import('./events/readTeam.ts'),
  () => import('./events/notesText.ts'),
  () => import('./events/openTeam.ts'),
  () => import('./events/conventionFiles.ts'),
  () => import('./events/writeWorkbook.ts'),
  () => import('#templates/event/classQuestions.ts'),
  () => import('./export/saveFormat.ts'),
  async () => (await loadCatalogue()).loadGuides(),
  async () => (await loadCatalogue()).loadSheets(),
  async () => (await loadCatalogue()).loadSuggestionLesson(),
  async () => (await loadCatalogue()).loadToolLessons(),
];

/** Fetches what may be needed later, so that it is there when the server has stopped or the network is gone. */
export async function loadAhead(): Promise<void> {
  await loadInPauses(everything());
}

/** Parts that arrive bring others along. */
function* everything(): Generator<() => Promise<unknown>> {
  yield* acts;
  yield* knownParts();
}

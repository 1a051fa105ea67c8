import { metSheets, whoseSheets } from '#domain/convention/judging/meeting.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { EventStorage } from '#persistence/events/eventStorage.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import type { JudgeSession } from '#store/judgeSession.ts';
import { replaceRecord } from '#store/recordStore.ts';
import type { Judging, SheetsOpened, SheetsOpening } from '#ui/services/judging.ts';
import { fileNameFor } from '#words/files.ts';
import { circleName } from '#words/people.ts';
import { handOver } from '#browser/handOver.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { keepingWorkers } from '#app/intake/keepingWorkers.ts';
import { readRecord } from './readRecord.ts';
import { placeOfFiles } from './recordTrash.ts';
import { sheetsShelf } from './sheetsShelf.ts';

/** Where the risalah of teams are kept that judges look at. */
type TeamFiles = Pick<EventStorage, 'readFile' | 'saveFile' | 'deleteFile' | 'listFiles'>;

/** Judges' sheets in this browser, with the risalah beside them. */
export async function createJudging(storage: BrowserStorage): Promise<Judging> {
  return judgingIn(storage, (await storage.openRecords()).events);
}

/** The same of storages that are given. @param read reads a file; default beside the page */
export function judgingIn(
  storage: BrowserStorage,
  files: TeamFiles,
  read = readRecord('judge-sheets'),
): Judging {
  const shelf = sheetsShelf(storage);
  const readers = keepingWorkers(createIntakeWorker);

  async function laidOver(
    session: JudgeSession,
    file: JudgeSheets,
    { settle }: SheetsOpening,
  ): Promise<SheetsOpened | 'cancelled'> {
    session.forms.flushAll();
    const here = session.store.getState();
    const { made, differing, changed } = metSheets(here, file);
    const card = session.card;
    if (differing === 0 && sameAnswers(here, made('here')))
      return { ok: true, card, became: 'same', changed: null };
    if (here.handedIn !== null && made('here').handedIn === null)
      return { ok: false, error: 'frozen' };
    const holds = differing === 0 ? 'here' : await settle(differing);
    if (holds === null) return 'cancelled';
    // What was typed while somebody was asked is not written over.
    if (session.store.getState() !== here) return { ok: false, error: 'busy' };
    const after = made(holds);
    if (here.handedIn !== null && after.handedIn === null) return { ok: false, error: 'frozen' };
    // An undo must not take back what the committee has set, nor a line of the log.
    replaceRecord(session.store, after, { past: [], future: [] });
    await session.flush();
    if (session.status.getState().saving !== 'saved') return { ok: false, error: 'full' };
    return { ok: true, card, became: 'merged', changed };
  }

  async function keptNew(sheets: JudgeSheets): Promise<SheetsOpened> {
    try {
      return { ok: true, card: await shelf.keep(sheets), became: 'new', changed: null };
    } catch (error) {
      if (!isStorageFull(error)) throw error;
      return { ok: false, error: 'full' };
    }
  }

  return {
    listSheets: async () =>
      (await shelf.list()).map(({ id, title, about, count, savedAt, mark }) => ({
        ...{ id, convention: title, judge: about, scored: count, savedAt, code: mark },
      })),
    openSheets: shelf.open,
    deleteSheets: shelf.remove,
    openFile: async (file, asked) => {
      const brought = await read(file, asked);
      if (brought === 'cancelled' || !brought.ok) return brought;
      const { value } = brought.value;
      const known = (await shelf.list()).find(({ record }) => record === whoseSheets(value));
      if (known === undefined) return keptNew(value);
      const met = await shelf.withCard(known.id, (session) => laidOver(session, value, asked));
      if (met === 'cancelled') return met;
      if (met === 'busy') return { ok: false, error: 'busy' };
      return 'ok' in met ? met : { ok: false, error: met };
    },
    saveFile: async (sheets) => {
      const { bytes } = await shelf.fileOf(sheets, 'part');
      const name = `Juri ${sheets.judge.name} ${sheets.convention}`;
      handOver(fileNameFor(name, 'juri'), new Blob([bytes], { type: 'application/zip' }));
    },
    readTeamFile: async (file, signal) => {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) return { ok: false, error: { kind: 'damaged' } };
      const { openBytes } = await import('#app/events/readTeam.ts');
      const opened = await openBytes(new Uint8Array(bytes), { ...readers, signal });
      if (opened === 'cancelled' || !opened.ok) return opened;
      const { risalah } = opened.value;
      const { id, identity } = risalah;
      const name = circleName(risalah);
      return {
        ok: true,
        value: { risalah: id, name, unit: identity.unit, title: reportTitle(risalah) },
      };
    },
    keepTeamFile: async (card, team, file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await files.saveFile(placeOf(card), team, { name: file.name, bytes });
    },
    dropTeamFile: (card, team) => files.deleteFile(placeOf(card), team),
    listTeamFiles: (card) => files.listFiles(placeOf(card)),
    openTeamFile: async (card, team, signal) => {
      const { openTeam } = await import('#app/events/openTeam.ts');
      const file = await files.readFile(placeOf(card), team);
      const opened = await openTeam(file, { ...readers, signal });
      if (opened === null || opened === 'cancelled' || !opened.ok) return opened;
      const { risalah } = handIn(opened.value.risalah);
      return { ok: true, value: { ...opened.value, risalah } };
    },
  };
}

function placeOf(card: string): string {
  return placeOfFiles(judgeSheetsKind.name, card);
}

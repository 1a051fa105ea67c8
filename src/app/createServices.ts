import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Session } from '#store/session.ts';
import type { Services } from '#ui/services/services.ts';
import { createCare } from './care/createCare.ts';
import { createPhotographs } from './createPhotographs.ts';
import { createPast } from './versions/createPast.ts';
import { createPress } from './createPress.ts';
import { createRegisters } from './createRegisters.ts';
import { createShelf } from './createShelf.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { newId } from './newId.ts';
import { once } from './once.ts';
import { laterDataSets } from './sets/laterDataSets.ts';
import { showcase } from './showcase.ts';

/** Of what is kept in this browser. */
const NAME = 'benang-merah';

/**
 * What the interface needs, made of this browser.
 *
 * The home page must be usable at once, so what reads and writes whole risalah is loaded when first called.
 */
export function createServices(
  storage: BrowserStorage,
  onOpened: (session: Session) => void,
): Omit<Services, 'catalogue' | 'events' | 'judging'> {
  const photographs = createPhotographs(storage);
  const loadNotes = once(async () =>
    (await import('./events/createNotes.ts')).createNotes(NAME, storage),
  );
  const shelf = createShelf(storage, onOpened, loadNotes);
  return {
    showcase,
    loadCatalogue,
    shelf,
    registers: createRegisters(storage),
    care: createCare(storage, shelf, loadNotes),
    dataSets: laterDataSets(
      once(async () => (await import('./sets/dataSetsIn.ts')).dataSetsIn(NAME)),
    ),
    past: createPast(storage),
    press: createPress(storage, photographs),
    photographs,
    loadIntake: () => import('./intake/tables.ts'),
    loadEvents: once(async () => (await import('./events/createEvents.ts')).createEvents(storage)),
    loadJudging: once(async () => (await import('./records/judging.ts')).createJudging(storage)),
    loadNotes,
    newId,
    now: () => new Date(),
  };
}

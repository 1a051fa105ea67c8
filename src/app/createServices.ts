import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Session } from '#store/session.ts';
import type { Services } from '#ui/services/services.ts';
import { createCare } from './care/createCare.ts';
import { createPhotographs } from './createPhotographs.ts';
import { createPast } from './versions/createPast.ts';
import { createPress } from './createPress.ts';
import { createRegisters } from './createRegisters.ts';
import { createShelf } from './createShelf.ts';
import { createEvents } from './events/createEvents.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { newId } from './newId.ts';
import { showcase } from './showcase.ts';

/**
 * What the interface needs, made of this browser.
 *
 * The home page must be usable at once, so what reads and writes whole risalah is loaded when first called.
 */
export function createServices(
  storage: BrowserStorage,
  onOpened: (session: Session) => void,
): Omit<Services, 'catalogue'> {
  const photographs = createPhotographs(storage);
  const shelf = createShelf(storage, onOpened);
  return {
    showcase,
    loadCatalogue,
    shelf,
    registers: createRegisters(storage),
    care: createCare(storage, shelf),
    past: createPast(storage),
    press: createPress(storage, photographs),
    photographs,
    intake: {
      openTable: async (file, signal) => {
        const { openTableFile } = await import('./intake/openTableFile.ts');
        return openTableFile(file, signal);
      },
    },
    events: createEvents('benang-merah'),
    newId,
    now: () => new Date(),
  };
}

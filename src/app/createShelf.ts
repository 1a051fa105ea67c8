import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Session } from '#store/session.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { createIntakeWorker } from './export/createWorker.ts';
import { keepStorage } from './session/keepStorage.ts';
import { loadExample } from './loadExample.ts';
import { newId } from './newId.ts';
import { TOOLBOX_ID } from './toolboxId.ts';

/** The risalah of this browser. What reads and writes them whole is loaded when first called. */
export function createShelf(storage: BrowserStorage, onOpened: (session: Session) => void): Shelf {
  let lastSession: Session | null = null;

  async function store(risalah: Risalah): Promise<string> {
    const { storeRisalah } = await import('./files/storeRisalah.ts');
    await storeRisalah(storage, risalah, Date.now());
    return risalah.id;
  }

  async function storeCopy(
    risalah: Risalah,
    photos: Iterable<[string, Uint8Array]>,
  ): Promise<string> {
    for (const [hash, bytes] of photos) await storage.addPhoto(hash, bytes);
    return store({ ...risalah, id: newId() });
  }

  async function openStored(id: string): Promise<Read<Session> | null> {
    const { openSession } = await import('./session/openSession.ts');
    // What could not be saved when its page was left is tried once more.
    await lastSession?.flush();
    return openSession(id, { storage, now: Date.now, onSaved: keepStorage });
  }

  async function open(id: string): Promise<Read<Session> | null> {
    const opened = await openStored(id);
    if (opened?.ok) {
      lastSession = opened.value;
      onOpened(lastSession);
    }
    return opened;
  }

  return {
    listRisalah: async () => {
      // The card of a risalah that was left this moment should show its last word.
      await lastSession?.flush();
      return (await storage.listCards()).filter(({ id }) => id !== TOOLBOX_ID);
    },
    createRisalah: async (answers) => {
      const { newRisalah } = await import('./session/newRisalah.ts');
      return store(newRisalah(answers, new Date()));
    },
    startNext: async (id) => {
      // What was typed a moment ago goes along.
      await lastSession?.flush();
      const { startNext } = await import('./session/startNext.ts');
      const made = await startNext(storage, id, new Date());
      return made?.ok ? { ok: true, value: await store(made.value) } : made;
    },
    copyExample: async (id) => {
      const { risalah, photos } = await loadExample(id);
      return storeCopy(
        risalah,
        photos.map(({ hash, base64 }) => [hash, fromBase64(base64)]),
      );
    },
    openFile: async (file, asked) => {
      const { openFile } = await import('./files/openFile.ts');
      const createWorker = createIntakeWorker;
      return openFile(file, { ...asked, storage, createWorker, id: newId(), now: Date.now() });
    },
    saveFile: async (risalah) => {
      const { saveFile } = await import('./files/saveFile.ts');
      await saveFile(storage, risalah);
    },
    deleteRisalah: async (id) => {
      const { deleteRisalah } = await import('./files/storeRisalah.ts');
      const outcome = await deleteRisalah(storage, id);
      // What was waiting for room may be saved now; the deleted one must not come back.
      if (lastSession?.store.getState().id === id) lastSession = null;
      await lastSession?.flush();
      return outcome;
    },
    openRisalah: open,
    openToolbox: async () => {
      const { openToolbox } = await import('./toolbox.ts');
      return openToolbox(storage, open, new Date());
    },
    placeInRisalah: async (placement) => {
      const { placeInRisalah } = await import('./toolbox.ts');
      return placeInRisalah(openStored, placement);
    },
    readPlace: (id) => storage.readPlace(id),
    // Where one was last is no loss.
    savePlace: (id, page) => storage.savePlace(id, page).catch(() => undefined),
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

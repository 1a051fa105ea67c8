import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Session } from '#store/session.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { noteEdits } from './care/noteEdits.ts';
import type { WithCard } from './files/meetCopy.ts';
import type { Opening } from './files/openFile.ts';
import { createIntakeWorker } from './export/createWorker.ts';
import { keepingWorkers } from './intake/keepingWorkers.ts';
import { keepStorage } from './session/keepStorage.ts';
import type { OpenedSession } from './session/openSession.ts';
import { whileKeepingPhotos, whileNobodyKeepsPhotos } from './session/photoLock.ts';
import { createSessions } from './session/sessions.ts';
import type { UnsavedWork } from './session/unsavedWork.ts';
import { loadExample } from './loadExample.ts';
import { newId } from './newId.ts';
import { TOOLBOX_ID } from './toolboxId.ts';

/** The risalah of this browser. What reads and writes them whole is loaded when first called. */
export function createShelf(
  storage: BrowserStorage,
  onOpened: (session: Session) => void,
  loadNotes?: Opening['loadNotes'],
): Shelf {
  const sessions = createSessions(
    (id, unsaved) => openStored(id, unsaved),
    () => void sweep(),
  );

  const readers = keepingWorkers(createIntakeWorker);

  /** Called after every save of a card. */
  function keepingWork(card: string): () => void {
    const note = noteEdits(storage, card, Date.now);
    return () => {
      keepStorage();
      note();
    };
  }

  async function store(risalah: Risalah): Promise<string> {
    const { storeRisalah } = await import('./files/storeRisalah.ts');
    await storeRisalah(storage, risalah, Date.now());
    return risalah.id;
  }

  async function storeCopy(
    risalah: Risalah,
    photos: Iterable<[string, Uint8Array]>,
  ): Promise<string> {
    return whileKeepingPhotos(async () => {
      for (const [hash, bytes] of photos) await storage.addPhoto(hash, bytes);
      return store({ ...risalah, id: newId() });
    });
  }

  async function openStored(
    id: string,
    unsaved: UnsavedWork | null = null,
  ): Promise<Read<OpenedSession> | null> {
    // What hands the risalah over comes along: the server may be gone when there is no room left here.
    const [{ openSession }] = await Promise.all([
      import('./session/openSession.ts'),
      import('./files/saveFile.ts'),
    ]);
    return openSession(id, {
      ...{ storage, now: Date.now, onSaved: keepingWork(id), unsaved },
      createWorker: createIntakeWorker,
    });
  }

  async function open(id: string): Promise<Read<Session> | null> {
    const opened = await sessions.open(id);
    if (opened?.ok) onOpened(opened.value);
    return opened;
  }

  /** The card as this tab has it open, or opened for as long as it is needed. */
  const withCard: WithCard = async (card, act) => {
    const open = sessions.opened(card);
    if (open !== null) {
      const mayWrite = (): boolean => sessions.opened(card) === open && isWriting(open);
      return mayWrite() ? act({ session: open, mayWrite }) : 'busy';
    }
    await sessions.saveAll();
    // Its own words still wait for room.
    if (sessions.isUnsaved(card)) return 'busy';
    const opened = await openStored(card);
    if (!opened?.ok) return 'unreadable';
    const session = opened.value;
    try {
      return isWriting(session)
        ? await act({ session, mayWrite: () => isWriting(session) })
        : 'busy';
    } finally {
      await session.close();
    }
  };

  /** That photographs lie about which nothing names is no loss, nor is what was deleted long ago. */
  async function sweep(): Promise<void> {
    await import('./versions/deletedCards.ts')
      .then(({ sweepTrash }) => sweepTrash(storage, Date.now()))
      .catch(() => undefined);
    await whileNobodyKeepsPhotos(storage.sweepPhotos).catch(() => undefined);
  }

  return {
    listRisalah: async () => {
      // The card of a risalah that was left this moment should show its last word.
      await sessions.saveAll();
      const cards = await storage.listCards();
      void sweep();
      return cards.filter(({ id }) => id !== TOOLBOX_ID);
    },
    createRisalah: async (answers) => {
      const { newRisalah } = await import('./session/newRisalah.ts');
      return store(newRisalah(answers, new Date()));
    },
    startNext: async (id) => {
      // What was typed a moment ago goes along.
      await sessions.saveAll();
      const { startNext } = await import('./session/startNext.ts');
      const made = await startNext(storage, id, new Date());
      return made?.ok ? { ok: true, value: await store(made.value) } : made;
    },
    copyRisalah: async (id) => {
      await sessions.saveAll();
      const { copyRisalah } = await import('./files/copyRisalah.ts');
      const copying = { own: newId(), now: Date.now() };
      return whileKeepingPhotos(() => copyRisalah(storage, id, copying));
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
      const opening = { ...asked, ...readers, storage, withCard, loadNotes };
      return whileKeepingPhotos(() => openFile(file, { ...opening, id: newId(), now: Date.now() }));
    },
    mergeFile: async (card, file, asked) => {
      const { mergeFile } = await import('./files/mergeFile.ts');
      const opening = { ...asked, ...readers, storage, withCard, loadNotes };
      return whileKeepingPhotos(() => mergeFile(card, file, opening));
    },
    keepDeleted: async (file, asked) => {
      const { keepDeleted } = await import('./versions/keepDeleted.ts');
      const own = { storage, id: newId(), now: Date.now(), loadNotes };
      const keeping = { ...asked, ...readers, ...own };
      return whileKeepingPhotos(() => keepDeleted(file, keeping));
    },
    bringBack: async (id, { settle }) => {
      const { bringBackAsked } = await import('./versions/bringBackAsked.ts');
      const meeting = { settle, storage, withCard, id: newId(), now: Date.now() };
      return whileKeepingPhotos(() => bringBackAsked(id, meeting));
    },
    saveFile: async (card, risalah) => {
      const { saveFile } = await import('./files/saveFile.ts');
      await saveFile(storage, card, risalah);
    },
    deleteRisalah: async (id, how) => {
      const { deleteRisalah } = await import('./files/storeRisalah.ts');
      const outcome = await deleteRisalah(storage, id, { how, now: Date.now() });
      // The deleted one must not come back; what was waiting for room may be saved now.
      if (outcome === 'deleted') sessions.forget(id);
      await sessions.saveAll();
      return outcome;
    },
    openRisalah: open,
    openToolbox: async () => {
      const { openToolbox } = await import('./toolbox.ts');
      return openToolbox(storage, open, new Date());
    },
    placeInRisalah: async (placement) => {
      const { placeInRisalah } = await import('./toolbox.ts');
      await sessions.saveAll();
      // Its own words still wait for room.
      if (sessions.isUnsaved(placement.risalah)) return 'unsaved';
      return placeInRisalah(openStored, placement);
    },
    readPlace: (id) => storage.readPlace(id),
    // Where one was last is no loss.
    savePlace: (id, page) => storage.savePlace(id, page).catch(() => undefined),
  };
}

function isWriting({ status }: Session): boolean {
  return status.getState().access === 'write';
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Session } from '#store/session.ts';
import { fileNameFor, handOver } from '#ui/kit/handOver.ts';
import type { Services } from '#ui/services/services.ts';
import { defaults } from '#templates/defaults.ts';
import { examples } from '#templates/examples/examples.ts';
import type { LoadedExample } from '#templates/examples/examples.ts';
import { examplePhrases } from '#templates/examples/phrases.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formatDescriptions, formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methods } from '#templates/methods/methods.ts';
import { path } from '#templates/path.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';
import { keepStorage } from './session/keepStorage.ts';
import { newId } from './newId.ts';
import { createPhotoUrls } from './photos/photoUrls.ts';
import { createWorker } from './export/createWorker.ts';
import { openLayoutDesk } from './export/layoutDesk.ts';
import { takePhotos } from './photos/takePhotos.ts';
import { TOOLBOX_ID } from './toolboxId.ts';

/**
 * What the interface needs, made of this browser.
 *
 * The home page must be usable at once, so what reads and writes whole risalah is loaded when first called.
 */
export function createServices(
  storage: BrowserStorage,
  onOpened: (session: Session) => void,
): Services {
  const now = (): Date => new Date();
  const photoUrls = createPhotoUrls(storage);
  let lastSession: Session | null = null;

  async function store(risalah: Risalah): Promise<string> {
    const { storeRisalah } = await import('./files/storeRisalah.ts');
    await storeRisalah(storage, risalah, now().getTime());
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
    methods,
    formats,
    formatDescriptions,
    guidance,
    loadGuides: async () => (await import('#templates/guidance/guides.ts')).guides,
    loadSheets: async () => (await import('#templates/scoring/scoring.ts')).scoringSheets,
    path,
    defaults,
    findingTexts,
    examplePhrases,
    examples: examples.map(({ id, name, summary }) => ({ id, name, summary })),
    loadExample: async (id) => (await loadExample(id)).risalah,
    newId,
    now,

    listRisalah: async () => {
      // The card of a risalah that was left this moment should show its last word.
      await lastSession?.flush();
      return (await storage.listCards()).filter(({ id }) => id !== TOOLBOX_ID);
    },
    createRisalah: async (answers) => {
      const { newRisalah } = await import('./session/newRisalah.ts');
      return store(newRisalah(answers, now()));
    },
    startNext: async (id) => {
      // What was typed a moment ago goes along.
      await lastSession?.flush();
      const { startNext } = await import('./session/startNext.ts');
      const made = await startNext(storage, id, now());
      return made?.ok ? { ok: true, value: await store(made.value) } : made;
    },
    copyExample: async (id) => {
      const { risalah, photos } = await loadExample(id);
      return storeCopy(
        risalah,
        photos.map(({ hash, base64 }) => [hash, fromBase64(base64)]),
      );
    },
    openFile: async (file) => {
      const { openFile } = await import('./files/openFile.ts');
      return openFile(file, { storage, id: newId(), now: now().getTime() });
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
      return openToolbox(storage, open, now());
    },
    placeInRisalah: async (placement) => {
      const { placeInRisalah } = await import('./toolbox.ts');
      return placeInRisalah(openStored, placement);
    },
    loadTeachingCases,
    saveFile: async (risalah) => {
      const { saveFile } = await import('./files/saveFile.ts');
      await saveFile(storage, risalah);
    },
    readPlace: (id) => storage.readPlace(id),
    // Where one was last is no loss.
    savePlace: (id, page) => storage.savePlace(id, page).catch(() => undefined),

    addPhoto: takePhotos(storage),
    photoUrl: photoUrls,

    startLayout: openLayoutDesk({ photoUrl: photoUrls, createWorker }),
    exportDocument: async (request) => {
      const { exportDocument } = await import('./export/exportDocument.ts');
      return exportDocument(request, storage);
    },
    weighPhotos: async (risalah) => {
      const { weighPhotos } = await import('./export/exportDocument.ts');
      return weighPhotos(risalah, storage);
    },
    saveFormat: async (format) => {
      const { encodeFormat } = await import('#persistence/formatFile.ts');
      const name = fileNameFor(format.name, 'format-risalah');
      handOver(name, new Blob([encodeFormat(format)], { type: 'application/json' }));
    },
    openFormat: async (file) => {
      const { decodeFormat } = await import('#persistence/formatFile.ts');
      try {
        return decodeFormat(new Uint8Array(await file.arrayBuffer()));
      } catch {
        // The file went away between choosing and reading it.
        return { ok: false, error: { kind: 'damaged' } };
      }
    },
    printForm: async (request) => {
      const { printForm } = await import('./export/exportDocument.ts');
      return printForm(request);
    },
  };
}

async function loadExample(id: string): Promise<LoadedExample> {
  const example = examples.find((candidate) => candidate.id === id);
  if (example === undefined) throw new RangeError(`No example is called ${id}`);
  return example.load();
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

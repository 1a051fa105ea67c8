import { handOver } from '#browser/handOver.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { EventStorage } from '#persistence/events/eventStorage.ts';
import type { Events } from '#ui/services/events.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { failedExport } from '#app/export/failedExport.ts';
import { keepingWorkers } from '#app/intake/keepingWorkers.ts';
import { newId } from '#app/newId.ts';
import type { HeldEvent } from './openEvent.ts';

/** Events in this browser. What reads, shows and prints them is loaded when first asked for. */
export async function createEvents(storage: BrowserStorage): Promise<Events> {
  return eventsIn(storage, (await storage.openRecords()).events);
}

/** The same of storages that are given. */
export function eventsIn(browser: BrowserStorage, storage: EventStorage): Events {
  const readers = keepingWorkers(createIntakeWorker);

  /** Open in this tab. */
  const held = new Map<string, HeldEvent>();
  let saving: Promise<unknown> = Promise.resolve();

  async function read(id: string): Promise<KeptEvent | null> {
    const { decodeEvent } = await import('./eventText.ts');
    const text = await storage.readEvent(id);
    if (text === null || (await deleted()).has(id)) return null;
    return decodeEvent(text);
  }

  /** Where the browser keeps no records, nothing was deleted. */
  async function deleted(): Promise<ReadonlySet<string>> {
    const { deletedEvents } = await import('./eventTrash.ts');
    return deletedEvents(browser).catch(() => new Set());
  }

  function save(event: KeptEvent): Promise<void> {
    const saved = write(event);
    saving = Promise.allSettled([saving, saved]);
    return saved;
  }

  async function write(event: KeptEvent): Promise<void> {
    const [{ encodeEvent }, { cardOf }] = await Promise.all([
      import('./eventText.ts'),
      import('./eventTrash.ts'),
    ]);
    await storage.saveEvent(cardOf(event, Date.now()), encodeEvent(event));
    held.get(event.id)?.saved(event);
  }

  return {
    listEvents: async () => {
      const gone = await deleted();
      return (await storage.listCards()).filter(({ id }) => !gone.has(id));
    },
    createEvent: async () => {
      const { emptyEvent } = await import('#domain/event/event.ts');
      const event = emptyEvent(newId(), new Date().toISOString());
      await save(event);
      return event.id;
    },
    openEvent: async (id, onOpened) => {
      const { openEvent } = await import('./openEvent.ts');
      const own = await openEvent(id, {
        ...{ read, onOpened, storage: browser },
        saved: () => saving,
      });
      held.set(id, own);
      return async () => {
        await own.giveBack();
        if (held.get(id) === own) held.delete(id);
      };
    },
    saveEvent: save,
    keepVersion: async (id, reason) => (await held.get(id)?.keepVersion(reason)) ?? 'same',
    versionsKept: async (id) => (await held.get(id)?.versionsKept()) ?? 'kept',
    readVersion: async (id, at) => {
      const { readEventVersion } = await import('./openEvent.ts');
      return readEventVersion(browser.past, id, at);
    },
    saveFile: async (event) => {
      const [{ encodeEventFile }, { fileNameFor }, { eventName }] = await Promise.all([
        import('./eventText.ts'),
        import('#words/files.ts'),
        import('#words/event/standing.ts'),
      ]);
      const file = new Blob([encodeEventFile(event)], { type: 'application/zip' });
      handOver(fileNameFor(eventName(event), 'kegiatan'), file);
    },
    openFile: async (file, mayReplace) => {
      const [{ decodeEventFile }, { meetEvent }, { withEvent }] = await Promise.all([
        import('./eventText.ts'),
        import('./meetEvent.ts'),
        import('./openEvent.ts'),
      ]);
      const given = decodeEventFile(new Uint8Array(await file.arrayBuffer()));
      if (!given.ok) return given;
      const { id } = given.value;
      const outcome = await withEvent(id, () =>
        meetEvent(given.value, { browser, storage, save, mayReplace }),
      );
      return outcome === 'saved' ? { ok: true, value: id } : outcome;
    },
    deleteEvent: async (id, how) => {
      const [{ deleteEvent }, { withEvent }] = await Promise.all([
        import('./eventTrash.ts'),
        import('./openEvent.ts'),
      ]);
      return withEvent(id, () => deleteEvent(browser, id, { how, now: Date.now() }));
    },
    loadQuestions: async () => (await import('#templates/event/classQuestions.ts')).classQuestions,
    loadConventionOffers: async () => {
      const [{ conventionForms }, { conventionPresets, ladderPresets }] = await Promise.all([
        import('#templates/convention/conventionForms.ts'),
        import('#templates/convention/conventionPresets.ts'),
      ]);
      return { forms: conventionForms, presets: conventionPresets, ladders: ladderPresets };
    },
    readTeam: async (file, signal) => {
      const { readTeam } = await import('./readTeam.ts');
      return readTeam(file, { ...readers, signal });
    },
    keepFile: async (event, team, file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await storage.saveFile(event, team, { name: file.name, bytes });
    },
    dropFile: storage.deleteFile,
    openTeam: async (event, team, signal) => {
      const { openTeam } = await import('./openTeam.ts');
      return openTeam(await storage.readFile(event, team), { ...readers, signal });
    },
    giveCopy: async (event, team, notes) => {
      const { giveCopy } = await import('./giveCopy.ts');
      const { signal } = new AbortController();
      return giveCopy(await storage.readFile(event, team), notes, { ...readers, signal });
    },
    readJudgeFiles: async (files) => {
      const { readJudgeFiles } = await import('./conventionFiles.ts');
      return readJudgeFiles(files);
    },
    giveSheets: async (event, judge) => {
      const { giveSheets } = await import('./conventionFiles.ts');
      return giveSheets(event, judge);
    },
    giveFeedback: async (event, contestant) => {
      const { giveFeedback } = await import('./conventionFiles.ts');
      return giveFeedback(event, contestant);
    },
    countPages: async (event, team, signal) => {
      const { countPages } = await import('./openTeam.ts');
      return countPages(await storage.readFile(event, team), { ...readers, signal });
    },
    readOffice: async (event) => (await import('./keptOffice.ts')).readOffice(storage, event),
    keepOffice: async (event, office) =>
      (await import('./keptOffice.ts')).keepOffice(storage, event, office),
    printPages: async (pages, fileName, paper) => {
      try {
        const { printPages } = await import('#app/export/exportDocument.ts');
        return await printPages(pages, fileName, paper);
      } catch (error) {
        return failedExport(error);
      }
    },
    writeSlides: async (deck, fileName) => {
      try {
        const { writeSlides } = await import('#app/export/exportDocument.ts');
        return await writeSlides(deck, fileName);
      } catch (error) {
        return failedExport(error);
      }
    },
    writeWorkbook: async (sheets, fileName) => {
      try {
        const { writeWorkbook } = await import('./writeWorkbook.ts');
        return await writeWorkbook(sheets, { fileName, ...readers });
      } catch (error) {
        return failedExport(error);
      }
    },
  };
}

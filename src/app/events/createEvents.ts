import { handOver } from '#browser/handOver.ts';
import { openEvents } from '#persistence/events/eventStorage.ts';
import type { Events } from '#ui/services/events.ts';
import { createIntakeWorker } from '#app/export/createWorker.ts';
import { failedExport } from '#app/export/failedExport.ts';
import { keepingWorkers } from '#app/intake/keepingWorkers.ts';
import { newId } from '#app/newId.ts';

/** Events in this browser. What reads, shows and prints them is loaded when first asked for. */
export function createEvents(name: string): Events {
  const storage = openEvents(name);
  const readers = keepingWorkers(createIntakeWorker);

  async function save(event: Parameters<Events['saveEvent']>[0]): Promise<void> {
    const { encodeEvent } = await import('./eventText.ts');
    const { id, name: called, teams } = event;
    const card = { id, name: called.trim(), teams: teams.length, savedAt: Date.now() };
    await storage.saveEvent(card, encodeEvent(event));
  }

  return {
    listEvents: storage.listCards,
    createEvent: async () => {
      const { emptyEvent } = await import('#domain/event/event.ts');
      const event = emptyEvent(newId(), new Date().toISOString());
      await save(event);
      return event.id;
    },
    openEvent: async (id) => {
      const { decodeEvent } = await import('./eventText.ts');
      const text = await storage.readEvent(id);
      return text === null ? null : decodeEvent(text);
    },
    saveEvent: save,
    saveFile: async (event) => {
      const [{ encodeEventFile }, { fileNameFor }, { eventName }] = await Promise.all([
        import('./eventText.ts'),
        import('#words/files.ts'),
        import('#words/event/standing.ts'),
      ]);
      const file = new Blob([encodeEventFile(event)], { type: 'application/zip' });
      handOver(fileNameFor(eventName(event), 'kegiatan'), file);
    },
    openFile: async (file) => {
      const { decodeEventFile } = await import('./eventText.ts');
      const read = decodeEventFile(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) return read;
      await save(read.value);
      return { ok: true, value: read.value.id };
    },
    deleteEvent: storage.deleteEvent,
    loadQuestions: async () => (await import('#templates/event/classQuestions.ts')).classQuestions,
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
    countPages: async (event, team, signal) => {
      const { countPages } = await import('./openTeam.ts');
      return countPages(await storage.readFile(event, team), { ...readers, signal });
    },
    printPages: async (pages, fileName) => {
      try {
        const { printPages } = await import('#app/export/exportDocument.ts');
        return await printPages(pages, fileName);
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

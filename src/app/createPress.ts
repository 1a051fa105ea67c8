import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import type { ExportOutcome, PageLayout, Press } from '#ui/services/press.ts';
import { handOver } from '#browser/handOver.ts';
import { createWorker } from './export/createWorker.ts';
import { failedExport } from './export/failedExport.ts';
import type { LayoutDesk } from './export/layoutDesk.ts';
import { once } from './once.ts';

export function createPress(
  storage: BrowserStorage,
  { photoUrl }: Pick<Photographs, 'photoUrl'>,
): Press {
  const desk = once(async () => {
    const { openLayoutDesk } = await import('./export/layoutDesk.ts');
    return openLayoutDesk({ photoUrl, createWorker });
  });
  return {
    startLayout: () => layoutAt(desk()),
    exportDocument: (request) =>
      told(async () => {
        const { exportDocument } = await import('./export/exportDocument.ts');
        const { foreseen } = await desk();
        return exportDocument(request, { storage, foreseen });
      }),
    exportSlides: (request) =>
      told(async () => {
        const { exportSlides } = await import('./export/exportDocument.ts');
        return exportSlides(request, storage);
      }),
    printForm: (request) =>
      told(async () => {
        const { printForm } = await import('./export/exportDocument.ts');
        return printForm(request);
      }),
    printSuggestions: (print) =>
      told(async () => {
        const { printSuggestions } = await import('./export/exportDocument.ts');
        return printSuggestions(print, storage);
      }),
    saveRegisterBook: (register) =>
      told(async () => {
        const { saveRegisterBook } = await import('./export/exportDocument.ts');
        return saveRegisterBook(register);
      }),
    saveFormat: async (format) => {
      const [{ encodeFormat }, { fileNameFor }] = await Promise.all([
        import('#persistence/formatFile.ts'),
        import('#words/files.ts'),
      ]);
      const name = fileNameFor(format.name, 'format-risalah');
      handOver(name, new Blob([encodeFormat(format)], { type: 'application/json' }));
    },
    openPaper: async (file, signal) => {
      const { readPaperFile } = await import('./intake/readPaperFile.ts');
      return readPaperFile(file, signal);
    },
    openFormat: async (file, signal) => {
      const { readFormatFile } = await import('./intake/readFormatFile.ts');
      return readFormatFile(file, signal);
    },
  };
}

/** Pages laid out at a desk that may still be on its way; one that does not come foresees none. */
function layoutAt(desk: Promise<LayoutDesk>): PageLayout {
  const layout = desk.then(({ startLayout }) => startLayout());
  return {
    layOut: async (request) => {
      const known = await layout.catch(() => null);
      return known === null ? { kind: 'unavailable' } : known.layOut(request);
    },
    stop: () =>
      void layout.then(
        ({ stop }) => stop(),
        () => undefined,
      ),
  };
}

/** What went wrong is an outcome as well. */
async function told(make: () => Promise<ExportOutcome>): Promise<ExportOutcome> {
  try {
    return await make();
  } catch (error) {
    return failedExport(error);
  }
}

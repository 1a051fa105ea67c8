import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import type { ExportOutcome, PageLayout, Press } from '#ui/services/press.ts';
import { failedExport } from './export/failedExport.ts';
import type * as Writing from './export/exportDocument.ts';
import type { LayoutDesk } from './export/layoutDesk.ts';
import { once } from './once.ts';

export function createPress(
  storage: BrowserStorage,
  { photoUrl }: Pick<Photographs, 'photoUrl'>,
): Press {
  const desk = once(async () => {
    const { pressDesk } = await import('./export/pressDesk.ts');
    return pressDesk(storage, photoUrl);
  });
  return {
    startLayout: () => layoutAt(desk()),
    exportDocument: (request) =>
      written(async ({ exportDocument }) => {
        const { foreseen } = await desk();
        return exportDocument(request, { storage, foreseen });
      }),
    exportSlides: (request) => written(({ exportSlides }) => exportSlides(request, storage)),
    printForm: (request) => written(({ printForm }) => printForm(request)),
    printSuggestions: (print) =>
      written(({ printSuggestions }) => printSuggestions(print, storage)),
    saveRegisterBook: (register) => written(({ saveRegisterBook }) => saveRegisterBook(register)),
    saveFormat: async (format) => {
      const { saveFormat } = await import('./export/saveFormat.ts');
      saveFormat(format);
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
async function written(
  make: (writing: typeof Writing) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  try {
    return await make(await import('./export/exportDocument.ts'));
  } catch (error) {
    return failedExport(error);
  }
}

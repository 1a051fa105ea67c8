import type { Edition } from '#ui/services/edition.ts';
import { watchServiceWorker } from './serviceWorker.ts';

/** The block of the one file that holds the licences; a served page has them as a file beside it. */
const LICENCES_BLOCK = 'lisensi';
const LICENCES_FILE = './LISENSI.md';

/** What is running here. `flush` saves what was typed last, before a newer edition takes its place. */
export function createEdition(flush: () => Promise<void>): Edition {
  const isFile = import.meta.env.MODE === 'file';
  return {
    version: import.meta.env.VITE_VERSION,
    builtOn: import.meta.env.VITE_BUILT_ON,
    form: isFile ? 'file' : 'page',
    lacks: [
      ...(isFile || 'serviceWorker' in navigator ? [] : (['offline'] as const)),
      ...('locks' in navigator ? [] : (['locks'] as const)),
    ],
    readLicences: async () =>
      document.getElementById(LICENCES_BLOCK)?.textContent ??
      (await (await fetch(LICENCES_FILE)).text()),
    watchUpdate: (onReady) =>
      isFile || !import.meta.env.PROD ? () => undefined : watchServiceWorker(onReady, flush),
  };
}

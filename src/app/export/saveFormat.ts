import { handOver } from '#browser/handOver.ts';
import { encodeFormat } from '#persistence/formatFile.ts';
import type { Press } from '#ui/services/press.ts';
import { fileNameFor } from '#words/files.ts';

/** Hands over a format as a file of its own. */
export const saveFormat: Press['saveFormat'] = (format) => {
  const name = fileNameFor(format.name, 'format-risalah');
  handOver(name, new Blob([encodeFormat(format)], { type: 'application/json' }));
  return Promise.resolve();
};

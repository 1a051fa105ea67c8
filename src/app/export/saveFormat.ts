import { handOver } from '#browser/handOver.ts';
import type { Format } from '#domain/method/format.ts';
import { encodeFormat } from '#persistence/formatFile.ts';
import { fileNameFor } from '#words/files.ts';

/** Hands over a format as a file of its own. */
export function saveFormat(format: Format): void {
  const name = fileNameFor(format.name, 'format-risalah');
  handOver(name, new Blob([encodeFormat(format)], { type: 'application/json' }));
}

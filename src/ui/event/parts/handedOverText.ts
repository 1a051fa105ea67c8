import type { ExportOutcome } from '#ui/services/press.ts';
import { fileSize } from '#words/files.ts';

/** What became of a paper that was asked for. */
export function handedOverText(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'done':
      return `${outcome.fileName} sudah diunduh (${fileSize(outcome.bytes)}).`;
    case 'cancelled':
      return '';
    case 'failed':
      return outcome.cause === 'full'
        ? 'Berkas tidak jadi: ruang komputer ini penuh.'
        : `Berkas tidak jadi. Coba lagi. (${outcome.message})`;
    default:
      return outcome satisfies never;
  }
}

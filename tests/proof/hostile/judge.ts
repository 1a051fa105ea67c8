import { runCommand } from '#cli/runCommand.ts';
import { openTable } from '#sheets/openTable.ts';
import { decodeFormat } from '#persistence/formatFile.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { BadInput } from '#cli/badInput.ts';
import type { HostileFile } from './hostileFile.ts';

/** What became of a file in every reader that it could be given to. */
export interface Judged {
  /** `opened` as a risalah, a format or a table; `refused` by all of them, with a reason each. */
  readonly outcome: 'opened' | 'refused' | 'threw';
  /** What was thrown; empty for nothing. */
  readonly thrown: string;
  /** Whether it opened as a risalah whose words may be others. */
  readonly isAltered: boolean;
  /** Whether it was also printed. */
  readonly isPrinted: boolean;
}

/** Gives a file to all readers; what opens as a risalah is looked through for findings, and printed where asked. */
export async function judge(
  { bytes }: HostileFile,
  { findings, print }: { readonly findings: boolean; readonly print: boolean },
): Promise<Judged> {
  try {
    const risalah = decodeFile(bytes);
    const format = decodeFormat(bytes);
    const table = openTable(bytes);
    const isAltered = risalah.ok && risalah.value.altered.record;
    if (risalah.ok && findings) await command(bytes, ['findings', 'a']);
    const isPrinted = risalah.ok && print;
    if (isPrinted) await command(bytes, ['export', 'a', 'b.docx']);
    const isOpened = risalah.ok || format.ok || table.ok;
    return { outcome: isOpened ? 'opened' : 'refused', thrown: '', isAltered, isPrinted };
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'threw', thrown, isAltered: false, isPrinted: false };
  }
}

async function command(bytes: Uint8Array, words: readonly string[]): Promise<void> {
  let count = 0;
  try {
    await runCommand([...words, '--accept-altered'], {
      readFile: () => bytes,
      writeFile: () => undefined,
      readInput: () => '',
      writeNotice: () => undefined,
      now: () => new Date('2026-03-03T03:00:00Z'),
      newId: () => `id-${String((count += 1))}`,
    });
  } catch (error) {
    // A sentence.
    if (!(error instanceof BadInput)) throw error;
  }
}

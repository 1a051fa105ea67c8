import { pastedBlock } from '#intake/cells/textBlock.ts';
import { openTable } from '#sheets/openTable.ts';
import type { OpenedSheet } from '#intake/cells/openedTable.ts';
import type { Block } from '#intake/cells/cell.ts';
import { chooseSheet } from '#intake/chooseSheet.ts';
import { asked } from '#intake/reading/answers.ts';
import type { Question } from '#intake/reading/answers.ts';
import type { ReadingWish } from '#intake/reading/readTable.ts';
import { unreadableTableText } from '#words/unreadable.ts';
import { BadInput } from './badInput.ts';
import type { Surroundings } from './surroundings.ts';

export interface OpenedCells {
  readonly block: Block;
  /** The sheet that is read; `null` for what has no sheets. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly questions: readonly Question[];
  /** Sentences on what the file hides or merges. */
  readonly notes: readonly string[];
}

interface Wanted {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly wish: ReadingWish;
}

/** The cells of a file, or of the standard input. Throws `BadInput` where there are none. */
export function openCells({ file, sheet, wish }: Wanted, surroundings: Surroundings): OpenedCells {
  if (file === null) {
    const block = pastedBlock(surroundings.readInput());
    return { block, sheet: null, sheets: [], questions: [], notes: [] };
  }
  const opened = openTable(bytesOf(file, surroundings));
  if (!opened.ok) throw new BadInput(unreadableTableText(opened.error));
  const named = opened.sheets.map(({ name }) => name).filter((name) => name !== '');
  const { chosen, questions } = chosenSheet(opened.sheets, { sheet, wish });
  return {
    block: chosen.block,
    sheet: chosen.name === '' ? null : chosen.name,
    sheets: named,
    questions,
    notes: notesOn(chosen),
  };
}

function bytesOf(file: string, { readFile }: Surroundings): Uint8Array {
  try {
    return readFile(file);
  } catch {
    throw new BadInput(`Berkas “${file}” tidak dapat dibaca.`);
  }
}

function chosenSheet(
  sheets: readonly OpenedSheet[],
  { sheet, wish }: Pick<Wanted, 'sheet' | 'wish'>,
): { readonly chosen: OpenedSheet; readonly questions: readonly Question[] } {
  if (sheet !== null) {
    const known = sheets.find(({ name }) => name.toLowerCase() === sheet.trim().toLowerCase());
    if (known !== undefined) return { chosen: known, questions: [] };
    const names = sheets.map(({ name }) => name).filter((name) => name !== '');
    throw new BadInput(
      names.length === 0
        ? `Berkas ini tidak berlembar, sehingga lembar “${sheet}” tidak ada.`
        : `Lembar “${sheet}” tidak ada. Pilihan: ${names.join(', ')}.`,
    );
  }
  const choice = chooseSheet(
    sheets.map(({ block }) => block),
    wish,
  );
  const chosen = sheets[choice.sheets[0] ?? 0];
  if (chosen === undefined) throw new BadInput(unreadableTableText('empty'));
  const names = choice.sheets.flatMap((at) => sheets[at]?.name ?? []);
  return { chosen, questions: choice.isClear ? [] : [asked('sheet', names)] };
}

function notesOn({ hiddenRows, merges, unstored }: OpenedSheet): readonly string[] {
  const rows = hiddenRows.map((row) => row + 1).join(', ');
  return [
    ...(hiddenRows.length > 0 ? [`Baris yang disembunyikan di lembar ikut dibaca: ${rows}.`] : []),
    ...(merges > 0
      ? [`${merges} bagian lembar digabung; isinya diteruskan ke sel di bawahnya.`]
      : []),
    ...(unstored.length > 0
      ? [`Rumus tanpa nilai tersimpan: ${unstored.join(', ')}. Buka dan simpan di Excel dahulu.`]
      : []),
  ];
}

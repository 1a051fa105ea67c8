import type { PagedManuscript, SheetLine } from '#manuscript/pagedManuscript.ts';

/** Lines that are compared: enough to even out single letters. */
const SAMPLES = 12;

/**
 * How much smaller words must be set here to be as wide as on paper: 1 where the report's font, or one of its widths,
 * is installed. `measure` gives a text's width in the font that is drawn here.
 */
export function fittingScale(
  { sheets }: Pick<PagedManuscript, 'sheets'>,
  isPlain: (block: number) => boolean,
  measure: (text: string) => number,
): number {
  let here = 0;
  let onPaper = 0;
  let count = 0;
  for (const line of plainLines(sheets, isPlain)) {
    here += measure(line.text.trimEnd());
    onPaper += line.textWidth;
    count += 1;
    if (count === SAMPLES) break;
  }
  // A hundredth of difference stands in no one's way.
  return here <= onPaper * 1.01 || here === 0 ? 1 : onPaper / here;
}

function* plainLines(
  sheets: PagedManuscript['sheets'],
  isPlain: (block: number) => boolean,
): Generator<SheetLine> {
  for (const sheet of sheets) {
    for (const piece of sheet.pieces) {
      if (piece.kind !== 'lines' || !isPlain(piece.block)) continue;
      yield* piece.lines.filter(({ text }) => text.length > 20 && !text.includes('\t'));
    }
  }
}

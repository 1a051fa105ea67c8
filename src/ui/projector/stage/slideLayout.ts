import { headlineSize, SMALLEST } from '#publications/slides/sizes.ts';
import type { Figure } from '#figures/figure.ts';
import type { Slide } from '#publications/slides/slide.ts';
import type { Stage } from './useStage.ts';

/** Wider than high: a beamer of any age, not a telephone in the hand. */
const WIDE = 1.2;

type Said = Pick<Slide, 'sentence' | 'source' | 'stressed'>;
type Size = Pick<Stage, 'width' | 'height'>;

/**
 * A chart has its sentence at the left, so that the whole height is the chart's, unless there is more of it than a column
 * holds; all else stands below its sentence.
 */
export function slideLayout(figure: Figure | null, size: Size, said: Said): 'beside' | 'below' {
  if (figure === null || figure.kind === 'diagram' || size.width / size.height < WIDE) {
    return 'below';
  }
  return COLUMNS.some((share) => holds(said, share, size)) ? 'beside' : 'below';
}

/** Of the width, for the sentence beside a chart: a long one takes more rather than smaller words. */
const COLUMNS = [29, 35, 42] as const;
/** A sentence of this many letters is read better in a wider column, even where it has room. */
const SHORT = [110, 190, Infinity] as const;

/** The narrowest column that holds sentence, number and source. */
export function besideShare(said: Said, size: Size): string {
  const found = COLUMNS.find(
    (share, at) => said.sentence.length <= (SHORT[at] ?? 0) && holds(said, share, size),
  );
  return `${found ?? COLUMNS[2]}%`;
}

/** What stands around the column: the margins of the slide, its eyebrow, and the thread at its foot. */
const AROUND = { width: 112, height: 150 } as const;
/** Of a word's height: the width of a letter, with what is left free at the end of a line. */
const LETTER = 0.53;
/** Height of the number under the sentence, and what is free above the source. */
const NUMBER = 124;
const FREE = 28;

function holds({ sentence, source, stressed }: Said, share: number, size: Size): boolean {
  const column = ((size.width - AROUND.width) * share) / 100;
  const headline = headlineSize(sentence, 'beside');
  const height =
    linesOf(sentence, column, headline) * headline * 1.15 +
    (stressed === undefined || stressed === '' ? 0 : NUMBER) +
    linesOf(source, column, SMALLEST) * SMALLEST * 1.3 +
    FREE;
  return height <= size.height - AROUND.height;
}

function linesOf({ length }: string, width: number, letters: number): number {
  return Math.ceil((length * letters * LETTER) / width);
}

import type { Figure } from '#figures/figure.ts';
import type { Stage } from './useStage.ts';

/** Wider than high: a beamer of any age, not a telephone in the hand. */
const WIDE = 1.2;

/** Letters of a sentence that find room in the widest column, with number and source under them. */
const LONGEST_BESIDE = 220;

/**
 * A chart has its sentence at the left, so that the whole height is the chart's, unless there is more of it than a column
 * holds; all else stands below its sentence.
 */
export function slideLayout(
  figure: Figure | null,
  { width, height }: Pick<Stage, 'width' | 'height'>,
  sentence = '',
): 'beside' | 'below' {
  if (figure === null || figure.kind === 'diagram' || width / height < WIDE) return 'below';
  return sentence.length > LONGEST_BESIDE ? 'below' : 'beside';
}

/** Of the width, for the sentence beside a chart: a long one takes more rather than smaller words. */
export function besideShare({ length }: string): string {
  if (length <= 110) return '29%';
  return length <= 190 ? '35%' : '42%';
}

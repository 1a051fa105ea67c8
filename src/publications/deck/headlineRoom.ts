import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';
import type { Slide } from '#publications/slides/slide.ts';

/** The smallest words of a headline, in pixels of a slide of 1280 × 720. */
const FONT = { fontSize: 34, bold: true };
/** Above a drawing or a table, and beside a chart. */
const ABOVE = { width: 1168, lines: 3 };
const BESIDE = { width: 420, lines: 9 };

/** Whether a headline fits its slide in words that the last row reads, and else how many of its words do. */
export function headlineRoom(
  headline: string,
  { shows }: Pick<Slide, 'shows'>,
): { readonly fits: boolean; readonly words: number } {
  const isChart = shows.kind === 'figures' && shows.figures.some(({ kind }) => kind !== 'diagram');
  const { width, lines } = isChart ? BESIDE : ABOVE;
  const broken = wrapText(headline, { ...FONT, width }, textWidth);
  const kept = broken.slice(0, lines).join(' ');
  return { fits: broken.length <= lines, words: kept.split(/\s+/u).filter(Boolean).length };
}

import { fishboneSigns } from '#words/drawings/fishbone.ts';
import type { BoxMark, Mark, MeasureText } from '#figures/figure.ts';
import { CAUSE_FONT } from './fishboneColumn.ts';
import type { FishboneCause, FishboneInput } from './fishboneInput.ts';
import { boundsOf, boxMark, textHeight, textMark } from '#figures/marks.ts';

/** As large as the causes: a page shrinks until these are the smallest words that can still be read. */
const FONT = CAUSE_FONT;
const RING = 6;
const BOX = 16;

/** Says below the drawing what ring, disc, box and number mean, as far as they occur. */
export function fishboneLegend(
  { bones }: FishboneInput,
  marks: readonly Mark[],
  measure: MeasureText,
): readonly Mark[] {
  const roles = new Set(marks.map((mark) => mark.role));
  const { left, bottom } = boundsOf(marks);
  const y = bottom + 12;
  const middle = y + textHeight([''], FONT) / 2;
  const signs: Mark[] = [];
  let x = left;
  const add = (words: string, sign: BoxMark | null): void => {
    const gap = sign === null ? 0 : sign.width + 4;
    const width = measure(words, FONT, false);
    if (sign !== null) signs.push(sign);
    signs.push(textMark({ x: x + gap, y, width, lines: [words], fontSize: FONT, role: 'quiet' }));
    x += gap + width + 18;
  };
  const ring = (role: 'candidate' | 'chosen'): BoxMark =>
    boxMark({ x, y: middle - RING / 2, width: RING, height: RING, shape: 'circle', role });
  if (roles.has('candidate')) add(fishboneSigns.candidate, ring('candidate'));
  const isVoted = bones.some(({ causes }) => causes.some(hasPoints));
  if (roles.has('chosen'))
    add(isVoted ? fishboneSigns.chosen : fishboneSigns.agreed, ring('chosen'));
  if (roles.has('proven')) {
    add(fishboneSigns.proven, boxMark({ x, y: middle - 4, width: BOX, height: 8, role: 'proven' }));
  }
  if (isVoted) add(fishboneSigns.points, null);
  return signs;
}

function hasPoints({ vote, children }: FishboneCause): boolean {
  return (vote !== undefined && vote.points !== 0) || children.some(hasPoints);
}

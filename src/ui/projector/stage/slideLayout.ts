import type { Chart, Figure } from '#figures/figure.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { chartFrame } from '#ui/figures/plot/chartFrame.ts';
import { figureLooks } from '#ui/figures/look/figureLook.ts';
import { SIDE } from '#publications/slides/stops.ts';
import type { Stage } from './useStage.ts';

const WIDE = 1.5;
const MOST_BARS = 12;
/** Of the slide, for a figure beside its sentence. */
const BESIDE_SHARE = 0.69;
/** Letters that find room in a column beside the figure. */
const LONGEST = 150;

/**
 * On a wide screen a picture of moderate width leaves room for the sentence at its side, unless only the whole width
 * lets the names of its bars stand level.
 */
export function slideLayout(
  { sentence }: Pick<Slide, 'sentence'>,
  figure: Figure | null,
  { width, height }: Stage,
): 'beside' | 'below' {
  if (figure === null || width / height < WIDE || sentence.length > LONGEST) return 'below';
  if (figure.kind === 'diagram') return 'below';
  if (figure.kind !== 'chart') return 'beside';
  const across = width - 2 * SIDE;
  const isBroad =
    figure.categories.length > MOST_BARS ||
    (!namesAreLevel(figure, across * BESIDE_SHARE) && namesAreLevel(figure, across));
  return isBroad ? 'below' : 'beside';
}

/** Whether the names of the bars stand level, to be read without turning one's head. */
function namesAreLevel(chart: Chart, width: number): boolean {
  const room = { width, height: null, legend: [] };
  return chartFrame(chart, room, figureLooks.projector).labels.way === 'level';
}

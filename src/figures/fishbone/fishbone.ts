import { isBlank } from '#language/isBlank.ts';
import { NOT_FILLED } from '#words/drawings/chartText.ts';
import { fishboneAlt } from '#words/drawings/fishbone.ts';
import { toolNames } from '#words/tools.ts';
import type { Diagram, MeasureText } from '#figures/figure.ts';
import type { FishboneBone, FishboneCause, FishboneInput } from './fishboneInput.ts';
import { partsIn, fishboneMarks } from './fishboneLayout.ts';
import type { FishboneShape } from './fishboneLayout.ts';
import { fishboneLegend } from './fishboneLegend.ts';
import { frameMarks } from '#figures/marks.ts';

/** Further below the size of the page no width of text makes a drawing readable: it is split, or looked at enlarged. */
const HOPELESS = 0.5;

const MARGIN = 6;

// The first that fits the page wins: lines of readable length before narrow or very wide ones.
type Columns = Pick<FishboneShape, 'textWidth' | 'columns'>;
const preferredShape: Columns = { textWidth: 130, columns: 1 };
const crowdedShape: Columns = { textWidth: 130, columns: 2 };
const otherShapes: readonly Columns[] = [
  ...[105, 95, 160, 85, 220].flatMap((textWidth): Columns[] => [
    { textWidth, columns: 1 },
    { textWidth, columns: 2 },
  ]),
];

/**
 * A fishbone in points: head at the right, bones by turns above and below, causes as twigs, each "why" a step deeper.
 *
 * Proven causes are bold in a box, candidates have a ring before them and those that the vote kept a disc, so that all
 * survive black and white. Among several widths of text the one that is largest on the page is chosen. A cause without text is drawn only
 * where other causes explain it.
 */
export function layoutFishbone(
  input: FishboneInput,
  measure: MeasureText,
  page: FishbonePage = sidewise,
): Diagram {
  const filled = fillGaps(input);
  const alt = fishboneAlt({
    head: filled.head,
    bones: filled.bones.map(({ name, causes }) => ({ name, causes: countCauses(causes) })),
    proven: filled.bones.flatMap(provenTexts),
  });
  const draw = (columns: Columns): Diagram => {
    const marks = fishboneMarks(filled, { ...page, ...columns }, measure);
    const drawing = frameMarks([...marks, ...fishboneLegend(filled, marks, measure)], MARGIN);
    return {
      kind: 'diagram',
      title: input.title ?? toolNames['cause-effect'],
      alt,
      landscape: page !== upright,
      ...drawing,
      parts: partsIn(drawing.marks),
    };
  };
  let best = draw(preferredShape);
  for (const shape of [crowdedShape, ...otherShapes]) {
    const scale = pageScale(best, page);
    if (scale === 1 || (shape !== crowdedShape && scale < HOPELESS)) return best;
    const other = draw(shape);
    if (pageScale(other, page) > scale) best = other;
  }
  return best;
}

/** The room for a drawing: the width of the text in points, and its height over that width. */
export interface FishbonePage extends Pick<FishboneShape, 'lean' | 'shortest'> {
  readonly width: number;
  readonly shape: number;
}

/** A landscape A4 page between margins of 4-3-3-3 cm, less a caption. */
export const sidewise: FishbonePage = { width: 640, shape: 0.56, lean: 110, shortest: 72 };
/** What a beamer of 1280 × 720 shows below a sentence, where words of eight points are 24 pixels. */
export const projected: FishbonePage = { width: 408, shape: 0.38, lean: 80, shortest: 44 };
/** A4 upright between margins of 2,5 and 2 cm, three quarters of its height; steep bones leave the width to the words. */
const upright: FishbonePage = { width: 465, shape: 1.15, lean: 60, shortest: 72 };

/** The same for an upright page, among other things: narrower lines, and the page is not turned for it. */
export function layoutUprightFishbone(input: FishboneInput, measure: MeasureText): Diagram {
  return layoutFishbone(input, measure, upright);
}

/** By how much a drawing must shrink to fit a page; 1 where it fits as it is. */
export function pageScale({ width, height }: Diagram, page: FishbonePage): number {
  return Math.min(1, page.width / width, (page.width * page.shape) / height);
}

function fillGaps(input: FishboneInput): FishboneInput {
  return {
    head: isBlank(input.head) ? NOT_FILLED : input.head,
    bones: input.bones.map((bone) => ({
      ...bone,
      name: isBlank(bone.name) ? NOT_FILLED : bone.name,
      causes: bone.causes.flatMap(fillCause),
    })),
  };
}

function fillCause(cause: FishboneCause): readonly FishboneCause[] {
  const children = cause.children.flatMap(fillCause);
  if (!isBlank(cause.text)) return [{ ...cause, children }];
  return children.length === 0 ? [] : [{ ...cause, text: NOT_FILLED, children }];
}

/** How many causes there are, at every depth. */
export function countCauses(causes: readonly FishboneCause[]): number {
  return causes.reduce((sum, cause) => sum + 1 + countCauses(cause.children), 0);
}

function provenTexts(bone: FishboneBone): readonly string[] {
  const own = bone.mark === 'proven' ? [bone.name] : [];
  const visit = (cause: FishboneCause): readonly string[] => [
    ...(cause.proven ? [cause.text] : []),
    ...cause.children.flatMap(visit),
  ];
  return [...own, ...bone.causes.flatMap(visit)];
}

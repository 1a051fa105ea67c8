import { sheetTitle } from '#words/drawings/chartText.ts';
import { overviewAlt, overviewTitle } from '#words/drawings/fishbone.ts';
import { toolNames } from '#words/tools.ts';
import { countCauses, layoutFishbone, pageScale } from './fishbone.ts';
import type { FishbonePage } from './fishbone.ts';
import { causeMark, causeWords } from './causeMark.ts';
import type { Diagram, MeasureText } from '#figures/figure.ts';
import { CAUSE_FONT } from './fishboneColumn.ts';
import type { FishboneBone, FishboneCause, FishboneInput } from './fishboneInput.ts';

/** Below this the last row of a meeting, and most members of a circle, can no longer read a page. */
const SMALLEST_PRINT = 8;

/**
 * The drawings that a report needs: one, or an overview and one for each bone where one would be printed too small; a
 * bone with more causes than a page can hold goes on over several.
 */
export function fishboneSheets(
  input: FishboneInput,
  measure: MeasureText,
  page: FishbonePage,
): readonly Diagram[] {
  const ground: Ground = { measure, page };
  const whole = layoutFishbone(input, measure, page);
  if (isReadable(whole, page)) return [whole];
  const bones = input.bones.filter((bone) => bone.causes.length > 0);
  return [
    fishboneOverview(input, ground),
    ...bones.flatMap((bone) => sheetsOfBone(bone, input, ground)),
  ];
}

/** What is drawn on, and with which measure. */
export interface Ground {
  readonly measure: MeasureText;
  readonly page: FishbonePage;
}

/** Whether the smallest words of a drawing can be read on a page. */
export function isReadable(drawing: Diagram, page: FishbonePage): boolean {
  return pageScale(drawing, page) * CAUSE_FONT >= SMALLEST_PRINT;
}

type ShownMarks = readonly ReturnType<typeof causeMark>[];

/** Which causes an overview shows; the first that leaves its words readable. */
export const shownMarks: readonly ShownMarks[] = [
  ['candidate', 'chosen', 'proven'],
  ['chosen', 'proven'],
  ['proven'],
  [],
];

/** Bones with the number of their causes, and of the causes only those that were put to the vote or proven. */
function fishboneOverview(input: FishboneInput, ground: Ground): Diagram {
  const drawings = shownMarks.map((shown) => () => overviewOf(input, shown, ground));
  return firstReadable(drawings, ground.page) ?? overviewOf(input, [], ground);
}

/** The overview with the causes of the given kinds alone. */
export function overviewOf(input: FishboneInput, shown: ShownMarks, ground: Ground): Diagram {
  const bones = input.bones.map((bone) => ({
    ...bone,
    name: countedBone(bone),
    causes: bone.causes.flatMap((cause) => marked(cause, shown)),
  }));
  const titled = { ...input, bones, title: overviewTitle(titleOf(input)) };
  const drawing = layoutFishbone(titled, ground.measure, ground.page);
  return { ...drawing, alt: overviewAlt(drawing.alt) };
}

/** "Metode (3)": how much of it stands on its own sheet. */
export function countedBone({ name, causes }: FishboneBone): string {
  return `${name} (${countCauses(causes)})`;
}

function firstReadable(
  drawings: readonly (() => Diagram)[],
  page: FishbonePage,
): Diagram | undefined {
  let last: Diagram | undefined;
  for (const draw of drawings) {
    last = draw();
    if (isReadable(last, page)) return last;
  }
  return last;
}

/** One category over as many pages as its words need. */
function sheetsOfBone(
  bone: FishboneBone,
  { title, head }: FishboneInput,
  ground: Ground,
): readonly Diagram[] {
  return asSheets(partsOf(bone, head, ground), bone, title);
}

/** Drawings of one bone, by its name and their number. */
export function asSheets(
  parts: readonly Diagram[],
  { id, name }: FishboneBone,
  title: FishboneInput['title'],
): readonly Diagram[] {
  const named = `${titleOf({ title })}: ${name}`;
  return parts.map((drawing, index) => ({
    ...drawing,
    ...(id !== undefined && { sheetOf: id }),
    title: sheetTitle(named, index, parts.length),
  }));
}

/**
 * Halves a bone until every half can be read. A cause that is too much for a page with all that explains it becomes a
 * bone of its own.
 */
export function partsOf(bone: FishboneBone, head: string, ground: Ground): readonly Diagram[] {
  const drawing = drawBone(bone, head, ground);
  if (isReadable(drawing, ground.page)) return [drawing];
  const { causes } = bone;
  const [only] = causes;
  if (causes.length > 1) {
    const middle = middleOf(causes);
    return [causes.slice(0, middle), causes.slice(middle)].flatMap((half) =>
      partsOf({ ...bone, causes: half }, head, ground),
    );
  }
  if (only === undefined || only.children.length === 0) return [drawing];
  return partsOf(asBone(only), head, ground);
}

/** Drawn on one bone, or with its causes as bones, whichever is larger. */
function drawBone(bone: FishboneBone, head: string, { measure, page }: Ground): Diagram {
  const single = layoutFishbone({ head, bones: [bone] }, measure, page);
  const causes = layoutFishbone({ head: bone.name, bones: bone.causes.map(asBone) }, measure, page);
  return pageScale(causes, page) > pageScale(single, page) ? causes : single;
}

/** How many causes make about one half of all; never none, never all. */
export function middleOf(causes: readonly FishboneCause[]): number {
  const half = countCauses(causes) / 2;
  let before = 0;
  const at = causes.findIndex((cause) => {
    before += countCauses([cause]);
    return before >= half;
  });
  return Math.min(at + 1, causes.length - 1);
}

function asBone(cause: FishboneCause): FishboneBone {
  const bone = { name: causeWords(cause), causes: cause.children };
  const mark = causeMark(cause);
  return mark === 'plain' ? bone : { ...bone, mark };
}

export function marked(cause: FishboneCause, shown: ShownMarks): readonly FishboneCause[] {
  const own = shown.includes(causeMark(cause)) ? [{ ...cause, children: [] }] : [];
  return [...own, ...cause.children.flatMap((child) => marked(child, shown))];
}

function titleOf({ title }: { readonly title?: string | undefined }): string {
  return title ?? toolNames['cause-effect'];
}

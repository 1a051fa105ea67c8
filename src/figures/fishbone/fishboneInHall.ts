import type { Diagram, MeasureText } from '#figures/figure.ts';
import { overviewAlt } from '#words/drawings/fishbone.ts';
import { layoutFishbone } from './fishbone.ts';
import type { FishbonePage } from './fishbone.ts';
import type { FishboneBone, FishboneCause, FishboneInput } from './fishboneInput.ts';
import {
  asSheets,
  countedBone,
  isReadable,
  marked,
  middleOf,
  overviewOf,
  partsOf,
  shownMarks,
} from './fishboneSheets.ts';
import type { Ground } from './fishboneSheets.ts';

type Drawing = Generator<undefined, readonly Diagram[]>;

/**
 * The drawings for a hall, which together never show less than was typed: the whole where the last row can read it;
 * else an overview, where one can be read, and every bone large, the others beside it by their names, where there is
 * room for them. Drawn one after another, so that a page may do something else in between.
 */
export function* fishboneInHall(
  input: FishboneInput,
  measure: MeasureText,
  page: FishbonePage,
): Drawing {
  const ground: Ground = { measure, page };
  const whole = layoutFishbone(input, measure, page);
  if (isReadable(whole, page)) return [whole];
  yield;
  const drawings = [...(yield* overview(input, ground))];
  for (const bone of input.bones) {
    if (bone.causes.length > 0) drawings.push(...(yield* largeBone(bone, input, ground)));
  }
  return drawings;
}

/** First causes of every bone, else those that were put to the vote; none where nothing of that can be read. */
function* overview(input: FishboneInput, ground: Ground): Drawing {
  const bones = input.bones.map((bone) => ({
    ...bone,
    name: countedBone(bone),
    causes: bone.causes.map((cause) => ({ ...cause, children: [] })),
  }));
  const first = layoutFishbone({ ...input, bones }, ground.measure, ground.page);
  if (isReadable(first, ground.page)) return [{ ...first, alt: overviewAlt(first.alt) }];
  // Bones without a word say less than what was typed: then every bone is shown by itself at once.
  const telling = shownMarks.filter((shown) =>
    input.bones.some(({ causes }) => causes.some((cause) => marked(cause, shown).length > 0)),
  );
  for (const shown of telling) {
    yield;
    const drawing = overviewOf(input, shown, ground);
    if (isReadable(drawing, ground.page)) return [drawing];
  }
  return [];
}

/** A bone with all its causes; the others as their names, unless that makes its words too small. */
function* largeBone(bone: FishboneBone, input: FishboneInput, ground: Ground): Drawing {
  const bones = input.bones.map((one) =>
    one === bone
      ? bone
      : { ...one, name: one.causes.length === 0 ? one.name : countedBone(one), causes: [] },
  );
  yield;
  const among = layoutFishbone({ ...input, bones }, ground.measure, ground.page);
  if (!isReadable(among, ground.page)) {
    return asSheets(yield* alone(bone, input.head, ground), bone, input.title);
  }
  return [{ ...among, ...(bone.id !== undefined && { sheetOf: bone.id }) }];
}

/** A bone before the problem, as on every other sheet, in as many parts as make its words large enough. */
function* alone(bone: FishboneBone, head: string, ground: Ground): Drawing {
  yield;
  const drawing = layoutFishbone({ head, bones: [bone] }, ground.measure, ground.page);
  if (isReadable(drawing, ground.page)) return [drawing];
  const halves = halvesOf(bone.causes);
  // A single chain of reasons that is too deep: its causes become bones.
  if (halves === null) return partsOf(bone, head, ground);
  const drawings: Diagram[] = [];
  for (const causes of halves) drawings.push(...(yield* alone({ ...bone, causes }, head, ground)));
  return drawings;
}

type Causes = readonly FishboneCause[];

/** The causes in two; of one alone, what explains it, below it in both. */
function halvesOf(causes: Causes): readonly Causes[] | null {
  const [only, ...others] = causes;
  if (only === undefined) return null;
  if (others.length > 0) {
    const middle = middleOf(causes);
    return [causes.slice(0, middle), causes.slice(middle)];
  }
  return halvesOf(only.children)?.map((children) => [{ ...only, children }]) ?? null;
}

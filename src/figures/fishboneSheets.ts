import { FISHBONE_TITLE, PAGE_WIDTH, layoutFishbone, pageScale } from './fishbone.ts';
import type { Diagram, MeasureText } from './figure.ts';
import { CAUSE_FONT } from './fishboneColumn.ts';
import type { FishboneBone, FishboneCause, FishboneInput } from './fishboneInput.ts';

/** Below this the last row of a meeting, and most members of a circle, can no longer read a page. */
const SMALLEST_PRINT = 8;

/**
 * The drawings that a report needs: one, or an overview and one for each bone where one would be printed too small.
 *
 * `pageWidth` is the width of a landscape page between its margins, in points.
 */
export function fishboneSheets(
  input: FishboneInput,
  measure: MeasureText,
  pageWidth: number,
): readonly Diagram[] {
  const whole = layoutFishbone(input, measure);
  if (pageScale(whole, pageWidth) * CAUSE_FONT >= SMALLEST_PRINT) return [whole];
  const bones = input.bones.filter((bone) => bone.causes.length > 0);
  return [
    fishboneOverview(input, measure),
    ...bones.map((bone) => fishboneBone(bone, input, measure)),
  ];
}

/** Bones with the number of their causes, and of the causes only those that were put to the vote or proven. */
function fishboneOverview(input: FishboneInput, measure: MeasureText): Diagram {
  const bones = input.bones.map((bone) => ({
    ...bone,
    name: `${bone.name} (${countCauses(bone.causes)})`,
    causes: bone.causes.flatMap(flagged),
  }));
  const drawing = layoutFishbone(
    { ...input, bones, title: `${titleOf(input)}: ikhtisar` },
    measure,
  );
  return { ...drawing, alt: `Ikhtisar; angka dalam kurung ialah jumlah penyebab. ${drawing.alt}` };
}

/** One category as a fishbone of its own: drawn on one bone or with its causes as bones, whichever is larger. */
function fishboneBone(
  bone: FishboneBone,
  { title, head }: FishboneInput,
  measure: MeasureText,
): Diagram {
  const named = { title: `${titleOf({ title })}: ${bone.name}` };
  const single = layoutFishbone({ ...named, head, bones: [bone] }, measure);
  const causes = layoutFishbone(
    { ...named, head: bone.name, bones: bone.causes.map(asBone) },
    measure,
  );
  return pageScale(causes, PAGE_WIDTH) > pageScale(single, PAGE_WIDTH) ? causes : single;
}

function asBone({ text, candidate, proven, children }: FishboneCause): FishboneBone {
  const bone = { name: text, causes: children };
  if (proven) return { ...bone, mark: 'proven' };
  return candidate ? { ...bone, mark: 'candidate' } : bone;
}

function flagged(cause: FishboneCause): readonly FishboneCause[] {
  const own = cause.candidate || cause.proven ? [{ ...cause, children: [] }] : [];
  return [...own, ...cause.children.flatMap(flagged)];
}

function countCauses(causes: readonly FishboneCause[]): number {
  return causes.reduce((sum, cause) => sum + 1 + countCauses(cause.children), 0);
}

function titleOf({ title }: { readonly title?: string | undefined }): string {
  return title ?? FISHBONE_TITLE;
}

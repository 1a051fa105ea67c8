import { lotOf } from './draw.ts';
import { compare } from './exact.ts';
import { groupMean } from './formResult.ts';
import type { ReckonedForm } from './formResult.ts';
import { betterFirst } from './merits.ts';
import type { Merit } from './merits.ts';
import { exactPenalty } from './penalty.ts';
import type { Contestant, Convention, TieStep } from './schema/convention.ts';

/** A team on its way to a place. */
export interface Runner {
  readonly contestant: Contestant;
  /** By the way in question, of all forms together. */
  readonly merit: Merit;
  /** Ids of forms that count and of which there is no sheet. */
  readonly lacks: readonly string[];
  /** What each step of the ladder says of it, in its order. */
  readonly steps: readonly Rung[];
}

/** More is better; lots are texts of which the smaller one is. `null` parts nothing. */
type Rung = { readonly merit: Merit } | { readonly lot: string } | null;

export interface Placed {
  readonly contestant: string;
  readonly place: number;
  readonly isShared: boolean;
  /** The step of the ladder that parts it from a neighbour whose score is the same. */
  readonly partedBy: TieStep | null;
}

/** Places by merit and ladder, best first. A team of which a form is lacking stands behind those that are complete. */
export function placed(runners: readonly Runner[], ladder: readonly TieStep[]): readonly Placed[] {
  const sorted = runners.toSorted((one, other) => apart(one, other) || parted(one, other).sign);
  const isOnePlace = (one: Runner | undefined, other: Runner | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    apart(one, other) === 0 &&
    parted(one, other).sign === 0;
  const partedBy = (one: Runner, other: Runner | undefined): TieStep | null => {
    if (other === undefined || apart(one, other) !== 0) return null;
    return ladder[parted(one, other).by] ?? null;
  };
  return sorted.map((runner, at) => {
    const [before, behind] = [sorted[at - 1], sorted[at + 1]];
    const first = sorted.findIndex((other) => isOnePlace(other, runner));
    return {
      contestant: runner.contestant.id,
      place: first + 1,
      isShared: isOnePlace(before, runner) || isOnePlace(runner, behind),
      partedBy: partedBy(runner, before) ?? partedBy(runner, behind),
    };
  });
}

/** Teams that merit does not tell apart, more than one at a time, best first. */
export function tiesAmong(runners: readonly Runner[]): readonly (readonly string[])[] {
  const groups: Runner[][] = [];
  for (const runner of runners.toSorted(apart)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && apart(first, runner) === 0)
      group.push(runner);
    else groups.push([runner]);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ contestant }) => contestant.id));
}

function apart(one: Runner, other: Runner): number {
  return one.lacks.length - other.lacks.length || betterFirst(one.merit, other.merit);
}

/** The first step that tells two teams apart, and which one it puts first. */
function parted(one: Runner, other: Runner): { readonly sign: number; readonly by: number } {
  const signs = one.steps.map((rung, at) => rungSign(rung, other.steps[at] ?? null));
  const by = signs.findIndex((sign) => sign !== 0);
  return { sign: signs[by] ?? 0, by };
}

function rungSign(one: Rung, other: Rung): number {
  if (one === null || other === null) return 0;
  if ('lot' in one || 'lot' in other) {
    const [own, theirs] = ['lot' in one ? one.lot : '', 'lot' in other ? other.lot : ''];
    return own < theirs ? -1 : Number(own > theirs);
  }
  if (one.merit !== null && other.merit !== null) return compare(other.merit, one.merit);
  return betterFirst(one.merit, other.merit);
}

/** What a step of the ladder says of a team. */
export function rungOf(
  step: TieStep,
  { id }: Contestant,
  { convention, forms, at }: Reckoned & { readonly at: number },
): Rung {
  switch (step.by) {
    case 'score': {
      const form = forms.find((one) => one.form.id === step.form);
      if (form === undefined) return null;
      if (step.group === '') return { merit: form.merits.mean[at] ?? null };
      return { merit: groupMean(form, step.group, at) };
    }
    case 'penalty': {
      const { n, d } = exactPenalty(convention, id);
      return { merit: { n: -n, d } };
    }
    case 'lots':
      // Other lots than those of the appearance, so that to appear first is no luck twice.
      return convention.draw && { lot: lotOf(id, `${convention.draw.seed}\nlots`) };
  }
}

interface Reckoned {
  readonly convention: Convention;
  readonly forms: readonly ReckonedForm[];
}

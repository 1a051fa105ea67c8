import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Priority = Risalah['priority'];

export type Criterion = Priority['criteria'][number];

/**
 * Criteria that belong to a method of ranking, by id; all others are the team's own and are weighted.
 *
 * One list holds them side by side, so that a change of method loses neither criteria nor scores.
 */
export const criterionSets = {
  usg: ['urgency', 'seriousness', 'growth'],
  carl: ['capability', 'accessibility', 'readiness', 'leverage'],
} as const;

/** The criterion under which a member's points for a problem are kept; it is never listed. */
export const POINTS = 'points';

/** What APKL asks of a problem before it is scored: aktual, problematik, kekhalayakan, layak. */
export const filterQuestions = ['actual', 'problematic', 'public', 'feasible'] as const;
export type FilterQuestion = (typeof filterQuestions)[number];

/** The set from which a method draws its criteria; `own` for the team's, `points` for none but a member's points. */
export function criterionSetOf(variant: Priority['variant']): 'usg' | 'carl' | 'own' | 'points' {
  switch (variant) {
    case 'usg':
    case 'usg-pairwise':
    case 'apkl-usg':
      return 'usg';
    case 'carl':
      return 'carl';
    case 'weighted':
      return 'own';
    case 'nominal':
      return 'points';
    default:
      return variant satisfies never;
  }
}

/** The criteria by which the chosen method ranks. A record that brings only criteria of its own is ranked by those. */
export function criteriaOf(priority: Pick<Priority, 'variant' | 'criteria'>): readonly Criterion[] {
  const set = criterionSetOf(priority.variant);
  if (set === 'points') return [];
  const own = priority.criteria.filter(({ id }) => !belongsToMethod(id));
  if (set === 'own') return own;
  const ids: readonly string[] = criterionSets[set];
  const listed = priority.criteria.filter(({ id }) => ids.includes(id));
  return listed.length > 0 ? listed : own;
}

/** Whether a problem met all that APKL asks. */
export function passesFilter({ filter }: Pick<Priority, 'filter'>, problem: string): boolean {
  const passed = filter.find((row) => row.problem === problem)?.passed ?? [];
  return filterQuestions.every((question) => passed.includes(question));
}

function belongsToMethod(id: string): boolean {
  return id === POINTS || Object.values(criterionSets).some((set) => set.some((one) => one === id));
}

import { POINTS } from '#domain/risalah/priority/priorityCriteria.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The ids of all records that others point at. */
export type KnownIds = ReturnType<typeof knownIds>;

export function knownIds(
  risalah: Risalah,
): Readonly<
  Record<
    | 'members'
    | 'problems'
    | 'criteria'
    | 'targets'
    | 'causes'
    | 'alternatives'
    | 'measures'
    | 'actions'
    | 'performers'
    | 'steps'
    | 'uses'
    | 'checkSheets'
    | 'paretos',
    ReadonlySet<string>
  >
> {
  const uses = toolUses(risalah).map(({ use }) => use);
  return {
    members: idsOf(risalah.members.rows),
    problems: idsOf(risalah.inventory.problems),
    criteria: idsOf([...risalah.priority.criteria, { id: POINTS }]),
    targets: idsOf(risalah.target.rows),
    causes: idsOf(risalah['cause-effect'].causes),
    alternatives: idsOf(risalah.alternatives.rows),
    measures: idsOf(risalah['action-plan'].rows),
    actions: idsOf(risalah.actions.rows),
    performers: idsOf(risalah.procedure.performers),
    steps: idsOf(risalah.procedure.steps),
    uses: idsOf(uses),
    checkSheets: idsOf(uses.filter((use) => use.tool === 'check-sheet')),
    paretos: idsOf(uses.filter((use) => use.tool === 'pareto')),
  };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';
import { strangersIn } from './strangers.ts';

/** What cannot be as it stands: points that nobody may give, a cycle in another unit, people of no circle. */
export const impossibleRules = {
  'vote-points-beyond': check(({ risalah: { vote } }) => {
    const most = vote.rows.length;
    return vote.rows.flatMap(({ cause, points }): Sighting[] => {
      const found = Object.values(points)
        .map(numberOf)
        .find((point) => point !== null && !isPoint(point, most));
      if (found === undefined || found === null) return [];
      return [at('vote/rows.points', cause, { found, most })];
    });
  }),
  'cycle-unit-differs': check(({ risalah: { target, comparison } }) =>
    target.rows.flatMap(({ id, indicator, unit }) => {
      const cycles = comparison.rows.filter((row) => row.target === id && row.after !== null);
      return cycles
        .slice(0, -1)
        .filter((row) => !isBlank(unit) && !sameUnit(unit, row.unit))
        .map((row) => at('comparison/rows.after', row.id, { indicator, unit, found: row.unit }));
    }),
  ),
  'person-unknown': check(({ risalah }) => {
    const known = [
      ...risalah.members.rows.map(({ name }) => name),
      ...risalah.approvals.rows.map(({ name }) => name),
    ].filter((name) => !isBlank(name));
    if (known.length === 0) return [];
    return charged(risalah).flatMap(([box, row, who]) => {
      const [person] = strangersIn(who, known);
      return person === undefined ? [] : [at(box, row, { person })];
    });
  }),
} as const satisfies Record<string, Rule>;

export type ImpossibleRuleId = keyof typeof impossibleRules;

/** Each voter ranks the candidates: the most that one can get is how many there are. */
function isPoint(point: number, most: number): boolean {
  return Number.isInteger(point) && point >= 0 && point <= most;
}

/** Everybody who is charged with something, and where that is written. */
function charged(risalah: Risalah): readonly (readonly [AnswerField, string, string])[] {
  return [
    ...risalah['action-plan'].rows.map(({ id, who }) => ['action-plan/rows.who', id, who] as const),
    ...risalah.risks.rows.map(({ id, owner }) => ['risks/rows.owner', id, owner] as const),
    ...risalah.actions.rows.map(({ id, who }) => ['actions/rows.who', id, who] as const),
    ...risalah.obstacles.rows.map(({ id, who }) => ['obstacles/rows.who', id, who] as const),
    ...risalah['follow-up'].rows.map(
      ({ id, owner }) => ['follow-up/rows.owner', id, owner] as const,
    ),
  ];
}

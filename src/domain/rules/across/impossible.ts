import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
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
  'meeting-time-impossible': check(({ risalah: { meetings } }) =>
    meetings.rows.flatMap(({ id, startsAt, minutes }): Sighting[] => {
      const [, hour, minute] = /^\s*(?:pukul\s*)?(\d{1,2})[.:](\d{2})\b/i.exec(startsAt) ?? [];
      if (Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) {
        return [at('meetings/rows.startsAt', id, { found: `pukul ${startsAt.trim()}` })];
      }
      const length = numberOf(minutes);
      if (length === null || (length > 0 && length <= LONGEST_MEETING)) return [];
      return [at('meetings/rows.minutes', id, { found: `${formatNumber(length)} menit` })];
    }),
  ),
  'year-differs': check(({ risalah: { identity, circle } }) => {
    const year = Number(/^\s*(\d{4})\s*$/.exec(identity.year)?.[1] ?? Number.NaN);
    const from = dateOf(circle.periodFrom);
    const to = dateOf(circle.periodTo);
    if (Number.isNaN(year) || from === null || to === null) return [];
    const [first, last] = [from, to].map(({ iso }) => Number(iso.slice(0, 4))) as [number, number];
    // A report is often of the year after its work.
    return year >= first && year <= last + 1
      ? []
      : [at('identity/year', '', { found: String(year), period: String(last) })];
  }),
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

/** Minutes: a working day. */
const LONGEST_MEETING = 600;

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
    ...risalah.socialisation.rows.map(
      ({ id, who }) => ['socialisation/rows.who', id, who] as const,
    ),
    ...risalah['side-effects'].rows.map(
      ({ id, owner }) => ['side-effects/rows.owner', id, owner] as const,
    ),
    ...risalah['follow-up'].rows.map(
      ({ id, owner }) => ['follow-up/rows.owner', id, owner] as const,
    ),
  ];
}

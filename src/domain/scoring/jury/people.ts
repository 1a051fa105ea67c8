import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { seen } from './ground.ts';
import type { Asking } from './ground.ts';

/** Whether all have worked, and all know. */
export const peopleQuestions = {
  'member-without-task': {
    weight: 7,
    see: ({ risalah }) => {
      const told = tasksOf(risalah);
      const idle = named(risalah, ['member']).filter(({ name }) => !told.includes(plain(name)));
      const [first] = idle;
      if (first === undefined || told.trim() === '') return null;
      return seen('members/rows', first.id, {
        names: formatList(idle.map(({ name }) => name.trim())),
      });
    },
  },
  'member-explains': {
    weight: 5.8,
    see: ({ risalah, thread: { causes } }) => {
      const told = tasksOf(risalah);
      const members = named(risalah, ['member']);
      const last = members.at(-1);
      const [proof] = causes;
      // Where somebody has no task, that is asked.
      if (last === undefined || proof === undefined) return null;
      if (members.some(({ name }) => !told.includes(plain(name)))) return null;
      return seen('actions/understanding', '', { name: last.name, cause: proof.cause.text });
    },
  },
  'seldom-came': {
    weight: 6,
    see: ({ risalah }) => {
      const kept = risalah.meetings.rows.filter(({ attendees }) => attendees.length > 0);
      const [least] = named(risalah, ['leader', 'secretary', 'member'])
        .map((member) => ({
          member,
          came: kept.filter(({ attendees }) => attendees.includes(member.id)).length,
        }))
        .filter(({ came }) => came < kept.length * SELDOM)
        .toSorted((one, other) => one.came - other.came);
      if (least === undefined) return null;
      const { member, came } = least;
      return seen('meetings/rows', '', { name: member.name, came, count: kept.length });
    },
  },
  'long-without-meeting': {
    weight: 5.2,
    see: ({ risalah }) => {
      const days = risalah.meetings.rows
        .flatMap(({ date }) => dateOf(date)?.first ?? [])
        .toSorted((one, other) => (one < other ? -1 : 1));
      const [longest] = days
        .slice(1)
        .map((to, at) => ({ from: days[at] ?? to, to, days: daysBetween(days[at] ?? to, to) }))
        .toSorted((one, other) => other.days - one.days);
      if (longest === undefined || longest.days < LONG) return null;
      const facts = { dayFrom: longest.from, dayTo: longest.to, days: longest.days };
      return seen('meetings/rows', '', facts);
    },
  },
} as const satisfies Record<string, Asking>;

/** A member who came to fewer than two of three meetings. */
const SELDOM = 2 / 3;
/** Days without a meeting in which a judge doubts that the team worked. */
const LONG = 35;

function named({ members }: Risalah, roles: readonly Member['role'][]): readonly Member[] {
  return members.rows.filter(({ role, name }) => roles.includes(role) && !isBlank(name));
}

/** Whom the plan, the work and the data name. */
function tasksOf(risalah: Risalah): string {
  const data = [
    ...risalah.inventory.data,
    ...risalah.verification.data,
    ...risalah.comparison.data,
  ];
  return plain(
    [
      ...risalah['action-plan'].rows.map(({ who }) => who),
      ...risalah.actions.rows.map(({ who }) => who),
      ...risalah.obstacles.rows.map(({ who }) => who),
      ...risalah.socialisation.rows.map(({ who }) => who),
      ...risalah['side-effects'].rows.map(({ owner }) => owner),
      ...data.map(({ evidence }) => evidence.collector),
    ].join(' | '),
  );
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Approval } from '#domain/risalah/schema/opening.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isMonth } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/** People, meetings and papers that are told twice, each time otherwise. */
export const peopleRules = {
  'two-leaders': check(({ risalah: { members } }) => {
    const leaders = members.rows.filter(({ role, name }) => role === 'leader' && !isBlank(name));
    const [first, second] = leaders;
    return first === undefined || second === undefined
      ? []
      : [
          at('members/rows.role', second.id, {
            name: first.name,
            other: second.name,
          }),
        ];
  }),
  'member-twice': check(({ risalah: { members } }) =>
    members.rows.flatMap(({ id, name }, index) =>
      !isBlank(name) &&
      members.rows.slice(0, index).some((earlier) => plain(earlier.name) === plain(name))
        ? [at('members/rows.name', id, { name })]
        : [],
    ),
  ),
  'meeting-twice': check(({ risalah: { meetings } }) =>
    meetings.rows.flatMap((row, index) => {
      const day = dateOf(row.date);
      if (day === null || isMonth(day) || isBlank(row.startsAt)) return [];
      const isTwice = meetings.rows
        .slice(0, index)
        .some(({ date, startsAt }) => date === row.date && plain(startsAt) === plain(row.startsAt));
      return isTwice ? [at('meetings/rows.date', row.id, { day: day.iso })] : [];
    }),
  ),
  'present-beyond-members': check(({ risalah: { meetings, members } }) => {
    const known = members.rows.filter(({ name }) => !isBlank(name)).length;
    return meetings.rows.flatMap(({ id, present }) => {
      const count = numberOf(present);
      return known > 0 && count !== null && count > known
        ? [at('meetings/rows.present', id, { count, known })]
        : [];
    });
  }),
  'signed-by-other': check(({ risalah }) =>
    risalah.approvals.rows.flatMap((row): Sighting[] => {
      const expected = holdersOf(row, risalah);
      return expected.length === 0 || isBlank(row.name) || expected.some(isNamed(row.name))
        ? []
        : [
            at('approvals/rows.name', row.id, {
              role: row.role,
              name: row.name,
              expected: expected[0] ?? '',
            }),
          ];
    }),
  ),
  'paper-number-differs': check(({ risalah }) => {
    const { annexes, circle, standards, procedure } = risalah;
    return [
      ...annexes.rows.flatMap(({ id, kind, title, note }) => {
        const own = kind === 'decree' ? circle.decreeNumber : procedure.number;
        const isOdd = (code: string): boolean =>
          kind === 'decree' ? !isBlank(own) && code !== plain(own) : isSlip(code, own);
        return (['title', 'note'] as const).flatMap((column) => {
          const [found] = codesIn({ title, note }[column]).filter(isOdd);
          return found === undefined
            ? []
            : [at(`annexes/rows.${column}`, id, { found: found.toUpperCase(), expected: own })];
        });
      }),
      ...standards.rows
        .filter(({ number }) => isSlip(plain(number), procedure.number))
        .map(({ id, number }) =>
          at('standards/rows.number', id, { found: number, expected: procedure.number }),
        ),
    ];
  }),
} as const satisfies Record<string, Rule>;

export type PeopleRuleId = keyof typeof peopleRules;

/** Members who hold the role in which somebody signs; none for an office outside the circle. */
function holdersOf({ role }: Approval, { members }: Risalah): readonly string[] {
  const [, word = ''] = /^\s*(ketua|sekretaris|fasilitator)\b/iu.exec(role) ?? [];
  const asked = { ketua: 'leader', sekretaris: 'secretary', fasilitator: 'facilitator' } as const;
  const meant = Object.entries(asked).find(([name]) => name === word.toLowerCase())?.[1];
  // "Ketua RT 03" is nobody's role in the circle.
  const isOfCircle = /^\s*\p{L}+(?:\s+(?:tim|kelompok|gugus|kbk|gkm|qcc|pkb)\b.*)?\s*$/iu.test(
    role,
  );
  if (meant === undefined || !isOfCircle) return [];
  return members.rows
    .filter((row) => row.role === meant)
    .map(({ name }) => name)
    .filter((name) => !isBlank(name));
}

/** Whether two names may be one person's: they share a word of three letters or more. */
function isNamed(name: string) {
  const words = new Set(wordsOf(name));
  return (other: string): boolean => wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
}

/** Numbers of papers in a text: "188.4/021/2026". */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\d.-]+(?:\/[\p{L}\d.-]+){2,}/gu)].map(([code]) =>
    plain(code.replace(/\.$/, '')),
  );
}

/** The same letters and digits in another order: written off wrongly, and no other paper. */
function isSlip(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  return left.length >= 6 && left !== right && sorted(left) === sorted(right);
}

function sorted(text: string): string {
  return Array.from(text).toSorted().join('');
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/gu, ' ');
}

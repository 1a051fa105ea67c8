import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { dayOrMonth, isBefore } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { readDayOrMonth } from '#language/readDate.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/** Days that are told inside a text, against the days of the record. */
export const daysInWordsRules = {
  'told-day-out-of-order': check(({ risalah }) =>
    limits(risalah).flatMap(({ box, row, text, after, before }): Sighting[] => {
      const days = daysIn(text);
      const early = days.find((day) => isBefore(day, after));
      const late = days.find((day) => isBefore(before, day));
      const day = early ?? late;
      const other = early === undefined ? before : after;
      return day === undefined || other === null
        ? []
        : [at(box, row, { day: day.iso, other: other.iso })];
    }),
  ),
  'told-period-differs': check(({ risalah }) => {
    const known = periodsOf(risalah);
    return [
      ...risalah.background.baselines.map(
        ({ id, source }) => ['background/baselines.source', id, source] as const,
      ),
      ...risalah.annexes.rows.flatMap(({ id, title, note }) => [
        ['annexes/rows.title', id, title] as const,
        ['annexes/rows.note', id, note] as const,
      ]),
    ].flatMap(([box, row, text]): Sighting[] => {
      const odd = rangesIn(text)
        .map((range) => oddRange(range, known))
        .find((each) => each !== null);
      return odd == null ? [] : [at(box, row, odd)];
    });
  }),
} as const satisfies Record<string, Rule>;

export type DaysInWordsRuleId = keyof typeof daysInWordsRules;

interface Limit {
  readonly box: AnswerField;
  readonly row: string;
  readonly text: string;
  /** Day before which it cannot have been. */
  readonly after: DayOrMonth | null;
  readonly before: DayOrMonth | null;
}

function limits(risalah: Risalah): readonly Limit[] {
  const { target, actions, socialisation, procedure } = risalah;
  const ends = target.rows.flatMap(({ baselineTo }) => dateOf(baselineTo) ?? []);
  const deadline = dateOf(target.rows[0]?.deadline ?? '');
  return [
    {
      box: 'target/agreedWith',
      row: '',
      text: target.agreedWith,
      after: ends[0] ?? null,
      before: null,
    },
    ...target.rows
      .slice(0, 1)
      .filter(({ timed }) => daysIn(timed).length === 1)
      .map(({ id, timed }): Limit => ({
        box: 'target/rows.timed',
        row: id,
        text: timed,
        after: deadline,
        before: deadline,
      })),
    ...actions.rows.map(({ id, from, monitoring }): Limit => ({
      box: 'actions/rows.monitoring',
      row: id,
      text: monitoring,
      after: dateOf(from),
      before: null,
    })),
    {
      box: 'socialisation/handover',
      row: '',
      text: socialisation.handover,
      after: dateOf(procedure.createdOn),
      before: null,
    },
  ];
}

const months =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const dated = new RegExp(`(?<![\\d./])(?:\\d{1,2}\\s+)?(?:${months})\\s+\\d{4}\\b`, 'giu');

/** Days and months that a text names with their year. */
function daysIn(text: string): readonly DayOrMonth[] {
  return [...text.matchAll(dated)].flatMap(([told]) => momentOf(told) ?? []);
}

function momentOf(text: string): DayOrMonth | null {
  const read = readDayOrMonth(text);
  return read.kind === 'date' ? dayOrMonth(read.iso) : null;
}

interface Range {
  readonly told: string;
  readonly from: string;
  readonly to: string;
}

const until = String.raw`\s*(?:s\.?\s?d\.?|sampai(?:\s+dengan)?|hingga|–|-)\s*`;
const ranged = new RegExp(
  `(\\d{1,2}\\s+(?:${months}))(?:\\s+(\\d{4}))?${until}(\\d{1,2}\\s+(?:${months}))(?:\\s+(\\d{4}))?`,
  'giu',
);

/** "2 Juni s.d. 3 Juli 2026": the year is that of the end, or of what follows in the same text. */
function rangesIn(text: string): readonly Range[] {
  const last = [...text.matchAll(/\b\d{4}\b/gu)].at(-1)?.[0] ?? '';
  return [...text.matchAll(ranged)].flatMap(([told, from = '', fromYear, to = '', toYear]) => {
    const year = toYear ?? last;
    const [start, end] = [momentOf(`${from} ${fromYear ?? year}`), momentOf(`${to} ${year}`)];
    return start === null || end === null ? [] : [{ told, from: start.iso, to: end.iso }];
  });
}

/** Of a period that is known one end, and the other is another day: both as told and as known. */
function oddRange(
  { told, from, to }: Range,
  known: readonly Pick<Range, 'from' | 'to'>[],
): { readonly told: string; readonly from: string; readonly to: string } | null {
  if (known.some((each) => isWithin(from, each.from) && isWithin(to, each.to))) return null;
  const near = known.find((each) => isWithin(from, each.from) || isWithin(to, each.to));
  return near === undefined ? null : { told, from: near.from, to: near.to };
}

/** Whether a day is the one that is known, or lies in the month that is. */
function isWithin(day: string, known: string): boolean {
  const moment = dayOrMonth(known);
  return moment !== null && moment.first <= day && day <= moment.last;
}

function periodsOf(risalah: Risalah): readonly Pick<Range, 'from' | 'to'>[] {
  return [
    ...risalah.target.rows.map((row) => ({ from: row.baselineFrom, to: row.baselineTo })),
    ...risalah.comparison.rows,
    ...risalah.verification.rows.map((row) => ({ from: row.periodFrom, to: row.periodTo })),
    ...toolUses(risalah).map(({ use: { evidence } }) => ({
      from: evidence.periodFrom,
      to: evidence.periodTo,
    })),
  ].flatMap(({ from, to }) => {
    const [start, end] = [dateOf(from), dateOf(to)];
    return start === null || end === null ? [] : [{ from: start.iso, to: end.iso }];
  });
}

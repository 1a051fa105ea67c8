import { addressText } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { Origin, Sentences } from '#domain/risalah/carries/carry.ts';
import { inForce } from '#domain/risalah/carries/inForce.ts';
import type { Origins } from '#domain/risalah/carries/inForce.ts';
import { blankOf, isUnanswered, putAt, readAt, rowsAt } from '#domain/risalah/carries/places.ts';
import type { Answers } from '#domain/risalah/carries/places.ts';

/** What is stored of a section that a form has filled in. */
export type Settled<Id extends SectionId> = Pick<Risalah, Id | 'emptied'>;

interface Filled<Id extends SectionId> {
  readonly section: Id;
  /** The form's values: every carried answer stands in its place. */
  readonly values: Section<Id>;
  /** Where the answers came from that the form was given. */
  readonly given: Origins;
}

/**
 * What a form's values leave to be stored: a carried answer nobody changed goes back to being empty, one that was
 * cleared is remembered as emptied, and all else is the team's own.
 *
 * A carried row is stored once something in it is the team's own, or where the table would else lose it or its place.
 */
export function settle<Id extends SectionId>(
  record: Risalah,
  { section, values, given }: Filled<Id>,
  sentences: Sentences,
): Settled<Id> {
  const origins = [...given.values()];
  const emptied = new Set(record.emptied);
  let answers: Answers = values;
  for (const origin of origins) {
    if (origin.what === 'field')
      answers = settleField(answers, origin, { stored: record[section], emptied });
  }
  const rows = origins.filter(({ what }) => what === 'row');
  const seeds: Address[] = [];
  for (const { to, value } of rows) {
    const row = rowsAt(answers, to.field).find(({ id }) => id === to.row);
    if (row === undefined) {
      emptied.add(addressText(to));
      continue;
    }
    emptied.delete(addressText(to));
    if (sameAnswers(row, value)) seeds.push(to);
  }
  const kept = [...emptied];
  const marks = sameAnswers(kept, record.emptied) ? record.emptied : kept;
  const bare = { [section]: without(answers, seeds), emptied: marks } as unknown as Settled<Id>;
  const shown: Answers = inForce({ ...record, ...bare }, sentences).risalah[section];
  const tables = [...new Set(seeds.map(({ field }) => field))];
  const isWhole = tables.every((table) => sameAnswers(idsAt(shown, table), idsAt(answers, table)));
  return isWhole ? bare : ({ [section]: answers, emptied: marks } as unknown as Settled<Id>);
}

interface Ledger {
  /** The section as it is stored. */
  readonly stored: Answers;
  /** Takes note of what was emptied. */
  readonly emptied: Set<string>;
}

function settleField(answers: Answers, origin: Origin, { stored, emptied }: Ledger): Answers {
  const { to, state, value, as } = origin;
  const present = readAt(answers, to);
  if (present === undefined || as === 'proposed') return answers;
  const key = addressText(to);
  if (isUnanswered(present)) {
    emptied.add(key);
    return answers;
  }
  emptied.delete(key);
  if (state !== 'carried' || !sameAnswers(present, value)) return answers;
  return putAt(answers, to, readAt(stored, to) ?? blankOf(value));
}

function without(answers: Answers, rows: readonly Address[]): Answers {
  return rows.reduce(
    (left, { row, field }) => ({
      ...left,
      [field]: rowsAt(left, field).filter(({ id }) => id !== row),
    }),
    answers,
  );
}

function idsAt(answers: Answers, table: string): readonly string[] {
  return rowsAt(answers, table).map(({ id }) => id);
}

import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { addressText } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isShare } from '#domain/tools/atoms.ts';
import { carries } from './carries.ts';
import type {
  CarriedRow,
  CarriedValue,
  Carry,
  Origin,
  RowsCarry,
  Sentences,
  Taken,
} from './carry.ts';
import { isUnanswered, putAt, readAt, rowsAt } from './places.ts';
import type { Answers } from './places.ts';

/** A record with every carried value in its place. */
export interface InForce {
  readonly risalah: Risalah;
  /** The record as it is stored: what was typed, and nothing else. */
  readonly stored: Risalah;
  /** Where the answers of a section come from, by `addressText`. */
  readonly origins: (section: SectionId) => Origins;
}

export type Origins = ReadonlyMap<string, Origin>;

/**
 * The record that rules, report, figures and files read: an empty field holds what the record knows of it from
 * elsewhere. What was typed is never changed, what was emptied stays empty.
 *
 * The table is gone through once, in its order, so that nothing is carried in a circle. Each line is worked out anew
 * only when the sections that it reads have changed; where nothing is carried the record is the very same.
 */
export function inForce(risalah: Risalah, sentences: Sentences): InForce {
  const known = memoryOf(sentences).records;
  const before = known.get(risalah);
  if (before !== undefined) return before;
  const found = workOut(risalah, sentences);
  known.set(risalah, found);
  filledFrom.set(found.risalah, found);
  return found;
}

/** What came of earlier records; each wording has its own. */
interface Memory {
  readonly records: WeakMap<Risalah, InForce>;
  /** What came of a line the last time, for the section that it fills. */
  readonly stages: WeakMap<Carry, WeakMap<object, Remembered>>;
}

const memories = new WeakMap<Sentences, Memory>();
const filledFrom = new WeakMap<Risalah, InForce>();

function memoryOf(sentences: Sentences): Memory {
  const before = memories.get(sentences);
  if (before !== undefined) return before;
  const memory: Memory = { records: new WeakMap(), stages: new WeakMap() };
  memories.set(sentences, memory);
  return memory;
}

/**
 * What was typed of a record in force: whether a section is begun and how far a step has come is judged by that. A
 * record that is not in force is what was typed.
 */
export function storedOf(risalah: Risalah): Risalah {
  return filledFrom.get(risalah)?.stored ?? risalah;
}

/** Where the answers of a record in force come from, section by section; nothing for a record as it is stored. */
export function originsOf(risalah: Risalah): readonly Origin[] {
  const found = filledFrom.get(risalah);
  return found === undefined
    ? []
    : sectionIds.flatMap((section) => [...found.origins(section).values()]);
}

function workOut(stored: Risalah, sentences: Sentences): InForce {
  const emptied = setOf(stored.emptied);
  const told = new Map<SectionId, Origin[][]>();
  let record = stored;
  for (const carry of carries) {
    const { answers, origins } = stage(carry, { record, sentences, emptied });
    if (origins.length > 0) told.set(carry.to, [...(told.get(carry.to) ?? []), [...origins]]);
    // What was put in has the shape of the field it is put in: a test reads every line against the schema.
    if (answers !== record[carry.to]) record = { ...record, [carry.to]: answers };
  }
  const read = new Map<SectionId, Origins>();
  return {
    risalah: record,
    stored,
    origins: (section) => {
      const first = read.get(section);
      if (first !== undefined) return first;
      const all = (told.get(section) ?? []).flat();
      // Of two sources that both know an answer, the first in the table is its source.
      const origins = new Map<string, Origin>();
      for (const origin of all) {
        const key = addressText(origin.to);
        if (!origins.has(key)) origins.set(key, origin);
      }
      read.set(section, origins);
      return origins;
    },
  };
}

interface Ground {
  readonly record: Risalah;
  readonly sentences: Sentences;
  readonly emptied: ReadonlySet<string>;
}

interface Staged {
  readonly answers: Answers;
  readonly origins: readonly Origin[];
}

interface Remembered {
  readonly read: readonly unknown[];
  readonly staged: Staged;
}

function stage(carry: Carry, ground: Ground): Staged {
  const { record, sentences, emptied } = ground;
  const answers: Answers = record[carry.to];
  const read = [...carry.reads.map((section) => record[section]), emptied];
  const { stages } = memoryOf(sentences);
  const memory = stages.get(carry) ?? new WeakMap<object, Remembered>();
  stages.set(carry, memory);
  const before = memory.get(answers);
  if (before?.read.every((each, at) => each === read[at])) return before.staged;
  const staged = carry.kind === 'rows' ? withRows(carry, ground) : withFields(carry, ground);
  memory.set(answers, { read, staged });
  return staged;
}

function withRows(carry: RowsCarry, { record, emptied }: Ground): Staged {
  const { to, table } = carry;
  let answers: Answers = record[to];
  const carried = carry.rows(record);
  const origins = carried.map(({ from, seed }: CarriedRow): Origin => {
    const address = { section: to, row: seed.id, field: table };
    const rows = rowsAt(answers, table);
    const isThere = rows.some(({ id }) => id === seed.id);
    const isEmptied = emptied.has(addressText(address));
    if (!isThere && !isEmptied) {
      const at = carry.leads === true ? placeAmong(rows, carried, seed.id) : rows.length;
      answers = { ...answers, [table]: rows.toSpliced(at, 0, seed) };
    }
    const state = isThere ? 'own' : isEmptied ? 'emptied' : 'carried';
    return { state, what: 'row', to: address, from, value: seed, agrees: 'may', as: 'carried' };
  });
  return { answers, origins };
}

/** Behind the one before it in the table of its kind that is there; before all rows where none is. No row changes its place. */
function placeAmong(
  rows: readonly { readonly id: string }[],
  carried: readonly CarriedRow[],
  id: string,
): number {
  const before = carried.slice(
    0,
    carried.findIndex(({ seed }) => seed.id === id),
  );
  return 1 + rows.findLastIndex((row) => before.some(({ seed }) => seed.id === row.id));
}

function withFields(carry: Carry & { readonly kind: 'fields' }, ground: Ground): Staged {
  const { record, sentences, emptied } = ground;
  let answers: Answers = record[carry.to];
  const origins = carry.takes(record, sentences).flatMap((taken: Taken): readonly Origin[] => {
    const { row, field, from, agrees, as } = taken;
    const to = { section: carry.to, row, field };
    const present = readAt(answers, to);
    if (present === undefined) return [];
    const isOwn = !isUnanswered(present);
    // Beside an own answer a proposal is only told where the two must agree.
    if (isOwn && as === 'proposed' && agrees === 'may') return [];
    const value = isOwn && taken.isCostly ? null : taken.value();
    // What could not be read at its source is no answer yet.
    if (!(isOwn && taken.isCostly) && !isAnswer(value)) return [];
    const isEmptied = as === 'carried' && emptied.has(addressText(to));
    if (!isOwn && !isEmptied && as === 'carried') answers = putAt(answers, to, value);
    const state = isOwn ? 'own' : isEmptied ? 'emptied' : as;
    return [{ state, what: 'field', to, from, value, agrees, as }];
  });
  return { answers, origins };
}

function isAnswer(value: CarriedValue): boolean {
  return !isUnanswered(value) && (typeof value !== 'object' || isShare(value));
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(list: readonly string[]): ReadonlySet<string> {
  const before = sets.get(list);
  if (before !== undefined) return before;
  const made: ReadonlySet<string> = new Set(list);
  sets.set(list, made);
  return made;
}

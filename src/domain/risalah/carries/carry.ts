import type { SectionId } from '#domain/method/sectionId.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Day, Measured } from '#domain/tools/atoms.ts';

/** What a field that carries may hold: words, a pointer, a number, the two counts of a share or a day. */
export type CarriedValue = string | Measured | Day;

/** An answer that the record knows from elsewhere. */
export interface Origin {
  /**
   * `carried`: the field is empty and the value stands in it; `own`: something else, or the same, was typed; `emptied`:
   * it is to stay empty; `proposed`: the field is empty and the value only stands beside it.
   */
  readonly state: 'carried' | 'own' | 'emptied' | 'proposed';
  /** `fields`: one answer; `row`: a whole row of a table, `to.field` being the table. */
  readonly what: 'field' | 'row';
  readonly to: Address;
  readonly from: Address;
  /**
   * What the source says; for a row the empty row that is stored once something is typed in it. `null` beside an own
   * answer where it takes long to work out.
   */
  readonly value: unknown;
  /** Whether an own answer that says something else contradicts its source; else it is only another wording. */
  readonly agrees: 'must' | 'may';
  /** What stands in the field, or only beside it, where nothing is typed: an own answer cannot go back to a proposal. */
  readonly as: 'carried' | 'proposed';
}

/** Wording that some carried answers need; `manuscript/sentences.ts` gives it. */
export interface Sentences {
  /** What the data of a use say, in a sentence; empty while they say nothing. */
  readonly reading: (held: HeldUses, use: ToolUse) => string;
  /** What they say of this cause alone, where it is one of what was counted; else what they say. */
  readonly proof: (held: HeldUses, use: ToolUse, cause: string) => string;
  /** "74,76 menit"; empty without a number. */
  readonly quantity: (amount: Measured, unit: string) => string;
  /** What a target row itself says to each SMART question; empty where it does not say it. */
  readonly smart: (row: TargetRow, question: SmartQuestion, record: Risalah) => string;
}

export type SmartQuestion = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timed';

/** For who asks only which rows and numbers are carried. */
export const noSentences: Sentences = {
  reading: () => '',
  proof: () => '',
  quantity: () => '',
  smart: () => '',
};

/** The record that a row takes from: where it stands, and what it says. */
export interface Link<Source> {
  /** The row that takes; empty where the section itself does. */
  readonly row: string;
  readonly from: { readonly section: SectionId; readonly row: string; readonly table: string };
  readonly source: Source;
}

interface TakeBase {
  /** Field of the source, from its own top: "evidence.n". */
  readonly from: string;
  /** Default `carried`. */
  readonly as?: 'carried' | 'proposed';
  /** Default `may`. */
  readonly agrees?: Origin['agrees'];
}

/** From which field of the source a field takes its value; what is worked out says how. */
export type Take<Source> =
  | string
  | (TakeBase & {
      /** Takes long to work out. Default `false`. */
      readonly isCostly?: boolean;
      readonly value?: (source: Source, record: Risalah, sentences: Sentences) => CarriedValue;
    });

/** Fields that take their value from one record. */
export interface FieldsCarry {
  readonly kind: 'fields';
  readonly to: SectionId;
  /** What is read besides the section itself. */
  readonly reads: readonly SectionId[];
  readonly takes: (record: Risalah, sentences: Sentences) => readonly Taken[];
  /** The fields that take, for whoever looks through the table: "rows.what". */
  readonly fields: readonly string[];
}

/** One field with what its source says. */
export interface Taken extends Pick<Origin, 'from' | 'agrees' | 'as'> {
  readonly row: string;
  readonly field: string;
  /** What the source says, worked out when it is asked. */
  readonly value: () => CarriedValue;
  /** Whether that takes long: it is then not asked where the team has its own answer. */
  readonly isCostly: boolean;
}

/** Rows that stand in a table because another table has them. */
export interface RowsCarry {
  readonly kind: 'rows';
  readonly to: SectionId;
  readonly reads: readonly SectionId[];
  readonly table: string;
  readonly rows: (record: Risalah) => readonly CarriedRow[];
  /** Its rows stand before the team's own, so that a row that is being typed never moves; else behind them. */
  readonly leads?: boolean;
}

export interface CarriedRow {
  readonly from: Address;
  /** The row as it is stored once something is typed in it. */
  readonly seed: { readonly id: string };
}

export type Carry = FieldsCarry | RowsCarry;

/** Row by row: field ← field of the source, where there is a link. */
export function carriesFields<Source extends object>(carry: {
  readonly to: SectionId;
  readonly reads: readonly SectionId[];
  readonly link: (record: Risalah) => readonly Link<Source>[];
  readonly fields: Readonly<Record<string, Take<Source>>>;
}): FieldsCarry {
  const { to, reads, link } = carry;
  const fields = Object.entries(carry.fields);
  return {
    kind: 'fields',
    to,
    reads,
    fields: fields.map(([field]) => field),
    takes: (record, sentences) =>
      link(record).flatMap(({ row, from, source }) =>
        fields.map(([field, take]): Taken => {
          const { from: path, as = 'carried', agrees = 'may', ...how } = spelt(take);
          const { isCostly = false } = how;
          const value = () =>
            how.value === undefined ? valueAt(source, path) : how.value(source, record, sentences);
          const { section, row: fromRow, table } = from;
          const at = table === '' ? path : `${table}.${path}`;
          return {
            row,
            field,
            value,
            isCostly,
            as,
            agrees,
            from: { section, row: fromRow, field: at },
          };
        }),
      ),
  };
}

function spelt<Source>(take: Take<Source>): Exclude<Take<Source>, string> {
  return typeof take === 'string' ? { from: take } : take;
}

/** What a dotted path leads to; the empty word where it leads to none of what is carried. */
function valueAt(source: object, path: string): CarriedValue {
  let at: unknown = source;
  for (const key of path.split('.')) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : '';
  }
  return (at ?? '') as CarriedValue;
}

/** The id of a row that stands for another one elsewhere. */
export function idFrom(source: string): string {
  return `${PREFIX}${source}`;
}

/** The id of the row that one stands for; `null` for a row of its own. */
export function sourceOfId(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

const PREFIX = 'of-';

import { z } from 'zod';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { fieldsOf, isAnswers } from './pointers/markedSchema.ts';
import { risalahSchema } from './schema/risalah.ts';
import type { Risalah } from './schema/risalah.ts';

/** A field, a table or the tools of one section. */
export type FieldOf<Id extends SectionId> = keyof Risalah[Id] & string;

/** The columns of a table, those of a use's evidence among them; none of what is no table. */
export type ColumnOf<Table> = Table extends readonly (infer Row)[]
  ? Row extends object
    ? (Exclude<keyof Row, 'id'> & string) | EvidenceOf<Row>
    : never
  : never;

type EvidenceOf<Row> = Row extends { readonly evidence: infer Evidence extends object }
  ? `evidence.${keyof Evidence & string}`
  : never;

type FieldIn<Id extends SectionId> = {
  [Field in FieldOf<Id>]: Field | `${Field}.${ColumnOf<Risalah[Id][Field]>}`;
}[FieldOf<Id>];

/** What can be answered, whichever row it is in: "background/strategy", or a column: "background/stakeholders.stance". */
export type AnswerField = { [Id in SectionId]: `${Id}/${FieldIn<Id>}` }[SectionId];

/** Where an answer stands in a risalah. */
export interface Address {
  readonly section: SectionId;
  /**
   * The row by its id; one that has none by the phase or the cause that it is about. Empty for the section as a whole.
   */
  readonly row: string;
  /** As in `AnswerField`: "strategy", "stakeholders.stance". Empty for the row or the section as a whole. */
  readonly field: string;
}

export function addressOf(section: SectionId, row = '', field = ''): Address {
  return { section, row, field };
}

/** "risks/r1/rows.measure"; "background//strategy". */
export function addressText({ section, row, field }: Address): string {
  return `${section}/${row}/${field}`;
}

/** The address that a text spells; `null` where it names no section or no field of it. The row need not exist. */
export function readAddress(text: string): Address | null {
  const [start, end] = [text.indexOf('/'), text.lastIndexOf('/')];
  const section = sectionIds.find((id) => id === text.slice(0, start));
  const field = text.slice(end + 1);
  if (section === undefined || end === start) return null;
  if (field !== '' && !isAnswerField(`${section}/${field}`)) return null;
  return { section, row: text.slice(start + 1, end), field };
}

/** A field taken apart. */
export interface FieldParts {
  readonly section: SectionId;
  readonly field: string;
  /** Column of a table, "evidence.n" among them; empty for the field as a whole. */
  readonly column: string;
}

/** Every field of every section, in the order of the schema. */
const parts: ReadonlyMap<string, FieldParts> = new Map(
  sectionIds.flatMap((section) =>
    fieldsOf(risalahSchema.shape[section]).flatMap(([field, schema]) =>
      ['', ...columnsOf(schema)].map((column) => [
        `${section}/${column === '' ? field : `${field}.${column}`}`,
        { section, field, column },
      ]),
    ),
  ),
);

export const answerFields: readonly AnswerField[] = [...parts.keys()].filter(isAnswerField);

function isAnswerField(text: string): text is AnswerField {
  return parts.has(text);
}

/** The field that names from the screen or a file spell; `null` where there is none. */
export function answerField(section: SectionId, field: string, column = ''): AnswerField | null {
  const text = `${section}/${column === '' ? field : `${field}.${column}`}`;
  return isAnswerField(text) ? text : null;
}

export function fieldParts(field: AnswerField): FieldParts {
  const known = parts.get(field);
  if (known === undefined) throw new Error(`No field ${field}.`);
  return known;
}

/** What the rows of a table have besides their id; of several kinds of rows, what any of them has. */
function columnsOf(schema: z.core.$ZodType): readonly string[] {
  if (!(schema instanceof z.ZodArray)) return [];
  const { element } = schema;
  const kinds = element instanceof z.ZodUnion ? element.options : [element];
  const columns = kinds.flatMap((kind) =>
    kind instanceof z.ZodObject
      ? fieldsOf(kind).flatMap(([column, schema]) => [column, ...evidenceIn(column, schema)])
      : [],
  );
  return [...new Set(columns)].filter((column) => column !== 'id');
}

function evidenceIn(column: string, schema: z.core.$ZodType): readonly string[] {
  if (column !== 'evidence' || !(schema instanceof z.ZodObject)) return [];
  return fieldsOf(schema).map(([field]) => `${column}.${field}`);
}

/** The address of what a path of keys leads to: ['vote', 'rows', 3, 'points', 'm1'] to "vote/<cause>/rows.points". */
export function addressAt(risalah: Risalah, path: readonly (string | number)[]): Address | null {
  const [first, table = '', position, column = ''] = path;
  const section = sectionIds.find((id) => id === first);
  if (section === undefined) return null;
  const answers: Readonly<Record<string, unknown>> = risalah[section];
  const rows = answers[table];
  if (column === '' || typeof position !== 'number' || !Array.isArray(rows)) {
    return addressOf(section, '', String(table));
  }
  return addressOf(section, rowKey(rows[position]), `${table}.${column}`);
}

/** What a row is addressed by; empty for one that nothing tells from the others. */
export function rowKey(row: unknown): string {
  if (!isAnswers(row)) return '';
  const key = row['id'] ?? row['phase'] ?? row['cause'];
  return typeof key === 'string' ? key : '';
}

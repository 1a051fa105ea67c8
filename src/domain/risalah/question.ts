import type { QuestionGuide } from '#domain/method/guidance.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { Risalah } from './schema/risalah.ts';

/** A field, a table or the tools of one section. */
export type FieldOf<Id extends SectionId> = keyof Risalah[Id] & string;

type RowOf<Table> = Table extends readonly (infer Row)[]
  ? Row extends object
    ? Exclude<keyof Row, 'id'> & string
    : never
  : never;

type QuestionOf<Id extends SectionId> = {
  [Field in FieldOf<Id>]: `${Id}.${Field}` | `${Id}.${Field}.${RowOf<Risalah[Id][Field]>}`;
}[FieldOf<Id>];

/** A question by its place: "background.strategy", or a column of a table: "background.stakeholders.stance". */
export type QuestionId = { [Id in SectionId]: QuestionOf<Id> }[SectionId];

/** How to answer every question of every section. */
export type QuestionGuides = {
  readonly [Id in SectionId]: { readonly [Field in FieldOf<Id>]: QuestionGuide };
};

/** How to use every tool. */
export type ToolGuides = Readonly<Record<ToolId, QuestionGuide>>;

/** All that explains a question; loaded when somebody first asks. */
export interface Guides {
  readonly questions: QuestionGuides;
  readonly tools: ToolGuides;
}

/** The guide of a field, by names that come from the screen; `null` where there is none. */
export function guideOf(
  { questions }: Guides,
  section: SectionId,
  field: string,
): QuestionGuide | null {
  const fields: Readonly<Record<string, QuestionGuide>> = questions[section];
  return fields[field] ?? null;
}

export interface QuestionParts {
  readonly section: SectionId;
  readonly field: string;
  /** Column of a table; empty for the field as a whole. */
  readonly column: string;
}

/** Takes a question's id apart. */
export function questionParts(id: QuestionId): QuestionParts {
  const [section = '', field = '', column = ''] = id.split('.');
  return { section: section as SectionId, field, column };
}

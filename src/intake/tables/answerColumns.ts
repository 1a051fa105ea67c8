import { z } from 'zod';
import { answerField } from '#domain/risalah/address.ts';
import { fieldsOf } from '#domain/risalah/pointers/markedSchema.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { amountSchema, daySchema, measuredSchema } from '#domain/tools/atoms.ts';
import { markOf } from '#domain/tools/pointer.ts';
import type { PointedKind } from '#domain/tools/pointer.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';
import type { AnswerTable } from './answerTables.ts';
import { namesOf } from './columnNames.ts';

/** A column of a table of answers: what it takes, and by what names people call it. */
export interface AnswerColumn {
  readonly key: string;
  /** What the form calls it. */
  readonly label: string;
  readonly names: readonly string[];
  readonly takes: AnswerKind;
  /** The choices of a list; empty for anything else. */
  readonly options: readonly string[];
  /** What it may point at; nothing for anything else. */
  readonly kinds?: readonly PointedKind[] | undefined;
}

export type AnswerKind =
  | 'words'
  | 'number'
  | 'measured'
  | 'day'
  | 'choice'
  | 'check'
  | 'reference'
  | 'references';

/** The columns of a table, in the order of the record; photographs cannot be typed. */
export function answerColumns({ section, field }: AnswerTable): readonly AnswerColumn[] {
  const schema = fieldsOf(risalahSchema.shape[section]).find(([name]) => name === field)?.[1];
  if (!(schema instanceof z.ZodArray) || !(schema.element instanceof z.ZodObject)) return [];
  return fieldsOf(schema.element).flatMap(([key, column]): AnswerColumn[] => {
    const takes = key === 'id' ? null : kindOf(column);
    if (takes === null) return [];
    const answer = answerField(section, field, key);
    const label = answer === null ? '' : answerLabel(answer);
    const options = column instanceof z.ZodEnum ? column.options.map(String) : [];
    return [{ key, label, names: namesOf(key, label), takes, options, kinds: kindsOf(column) }];
  });
}

function kindOf(schema: z.core.$ZodType): AnswerKind | null {
  if (schema === amountSchema) return 'number';
  if (schema === measuredSchema) return 'measured';
  if (schema === daySchema) return 'day';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodBoolean) return 'check';
  if (schema instanceof z.ZodString) return markOf(schema) === undefined ? 'words' : 'reference';
  const isList = schema instanceof z.ZodArray && schema.element instanceof z.ZodString;
  return isList ? 'references' : null;
}

function kindsOf(schema: z.core.$ZodType): readonly PointedKind[] {
  if (schema instanceof z.ZodArray) return kindsOf(schema.element);
  const mark = markOf(schema);
  return mark?.role === 'pointer' ? mark.kinds : [];
}

import type { Format } from '#domain/method/format.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/** What is marked as one: an answer, and what is printed whole wherever it is used. */
type Whole =
  | string
  | number
  | boolean
  | null
  | PhotoUse
  | ToolUse
  | Format
  | { readonly typed: string };

/**
 * The fields of a value with their marks: `told`, readers may have it, as they read it on the pages too; `kept`, it stays
 * with the team. One that is missing here does not compile.
 */
type MarksOf<Value> =
  | 'kept'
  | (Value extends Whole
      ? 'told'
      : Value extends readonly (infer Each)[]
        ? MarksOf<Each>
        : string extends keyof Value
          ? 'told'
          : { readonly [Key in keyof Value]: MarksOf<Value[Key]> });

/** Every field of the record with its mark; a list is marked as its rows are. */
export type Marks = { readonly [Key in keyof Risalah]: MarksOf<Risalah[Key]> };

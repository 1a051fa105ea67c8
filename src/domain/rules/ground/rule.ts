import type { SectionId } from '#domain/method/sectionId.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Thread } from '#domain/risalah/reading/thread.ts';
import { addressOf, fieldParts } from '#domain/risalah/address.ts';
import type { Address, AnswerField } from '#domain/risalah/address.ts';
import type { Finding } from './finding.ts';

/** The record and what several rules read from it, worked out once. */
export interface RuleContext {
  readonly risalah: Risalah;
  readonly thread: Thread;
  /** One for each target row, in order. */
  readonly outcomes: readonly Outcome[];
  /** Sections that hold an answer. */
  readonly begun: ReadonlySet<SectionId>;
  /** Texts of the worked examples, as `phraseOf` writes them; empty where they are not known. */
  readonly phrases: ReadonlySet<string>;
}

/** Where a rule has something to say, with what its wording fills in. */
export interface Sighting {
  /** The boxes that are empty or to be looked at again, in the order of the form. */
  readonly boxes: readonly Address[];
  readonly facts: Finding['facts'];
  /** See `Finding`. */
  readonly asks?: SectionId;
  readonly about?: string;
}

/** One question that judges ask, as a search through the record. Its id is its key in the family's table. */
export interface Rule {
  readonly kind: Finding['kind'];
  readonly find: (context: RuleContext) => readonly Sighting[];
}

/** Something is not there yet. Spoken only where the team has come that far: see `dueSections`. */
export function gap(find: Rule['find']): Rule {
  return { kind: 'gap', find };
}

/** Something is there and looks wrong. */
export function check(find: Rule['find']): Rule {
  return { kind: 'check', find };
}

/** A sighting at one box or more of one row. */
export function at(
  boxes: AnswerField | readonly AnswerField[],
  row = '',
  facts: Finding['facts'] = {},
): Sighting {
  const fields = typeof boxes === 'string' ? [boxes] : boxes;
  return { boxes: fields.map((box) => boxAt(box, row)), facts };
}

/** The same, where a reason is to name another record than that row; empty for the section as a whole. */
export function about(id: string, sighting: Sighting): Sighting {
  return { ...sighting, about: id };
}

/** The same where any box is empty; nothing where all are filled. */
export function lacking(
  boxes: readonly AnswerField[],
  row = '',
  facts: Finding['facts'] = {},
): readonly Sighting[] {
  return boxes.length === 0 ? [] : [at(boxes, row, facts)];
}

/** The address of a box: a field, or a column in its row. */
export function boxAt(box: AnswerField, row = ''): Address {
  return addressOf(fieldParts(box).section, row, box.slice(box.indexOf('/') + 1));
}

type FieldIn<Id extends SectionId> =
  Extract<AnswerField, `${Id}/${string}`> extends `${Id}/${infer Field}` ? Field : never;

/**
 * Those boxes of a section of which it is said that they are empty.
 *
 * @example emptyOf('circle', { decreeNumber: true, decreeDate: false }) // ['circle/decreeNumber']
 */
export function emptyOf<Id extends SectionId, Field extends FieldIn<Id>>(
  section: Id,
  isEmpty: Readonly<Record<Field, boolean>>,
): readonly `${Id}/${Field}`[] {
  const fields = Object.keys(isEmpty) as Field[];
  return fields.filter((field) => isEmpty[field]).map((field) => `${section}/${field}` as const);
}

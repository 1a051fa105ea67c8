import { addressOf, fieldParts } from '#domain/risalah/address.ts';
import type { Address, AnswerField } from '#domain/risalah/address.ts';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Thread } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { RootCause } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';

/** What questions are looked for in. */
export interface Ground {
  readonly risalah: Risalah;
  readonly thread: Thread;
  readonly outcomes: readonly Outcome[];
  /** Where the chains of whys end. */
  readonly roots: readonly RootCause[];
}

export function groundOf(risalah: Risalah): Ground {
  return {
    risalah,
    thread: threadOf(risalah),
    outcomes: outcomesOf(risalah),
    roots: analyseCauseEffect(risalah['cause-effect']).roots,
  };
}

/** A weak place, and the words and numbers of the risalah that a judge would name. */
export interface Sighted {
  /** Where the answer stands. */
  readonly place: Address;
  /** Words as they are typed; numbers are written by `words`. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string | number>>;

/** How often a question of its kind was heard, and where this risalah invites it; `null` where it does not. */
export interface Asking {
  /** Orders the questions: the higher, the likelier. */
  readonly weight: number;
  readonly see: (ground: Ground) => Sighted | null;
}

/** A weak place with what is named there; `null` where a word that would be named is blank, for then nothing is quoted. */
export function seen(field: AnswerField, row: string, facts: Facts): Sighted | null {
  const isBare = Object.values(facts).some((fact) => typeof fact === 'string' && isBlank(fact));
  if (isBare) return null;
  const { section, field: name, column } = fieldParts(field);
  const path = column === '' ? name : `${name}.${column}`;
  return { place: addressOf(section, row, path), facts };
}

/** Whether a text names a number: an amount that somebody reckoned with. */
export function namesNumber(text: string): boolean {
  return /\d/u.test(text);
}

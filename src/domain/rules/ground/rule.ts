import type { SectionId } from '#domain/method/sectionId.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Thread } from '#domain/risalah/reading/thread.ts';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
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

/** A place where a rule has something to say, with what its wording fills in. */
export interface Sighting {
  readonly place: Address;
  readonly facts: Finding['facts'];
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

export function at(section: SectionId, row = '', facts: Finding['facts'] = {}): Sighting {
  return { place: addressOf(section, row), facts };
}

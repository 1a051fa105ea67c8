import type { Answer, Question, Taken } from '#domain/merge/question.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A file that brings a copy of a risalah which this browser has. */
export interface Met {
  readonly title: string;
  readonly team: string;
  /** When it was last saved here; milliseconds since 1970. */
  readonly savedAt: number;
  /** `id`: the same risalah; `rows`: a file of before risalah kept their ids, with rows in common. */
  readonly by: 'id' | 'rows';
  /** Of a file that was handed in, what stayed with the team. */
  readonly leftOut: readonly LeftOut[] | null;
  /** `busy`: another tab writes what is here; `unreadable`: nobody can say what it is. */
  readonly copies: MetCopies | 'busy' | 'unreadable';
}

/** Two copies laid over each other; `a` of a question is here, `b` is in the file. */
export interface MetCopies {
  readonly here: Risalah;
  readonly file: Risalah;
  /** Whether it is known what both were made of; if not, every difference is asked about. */
  readonly hasAncestor: boolean;
  readonly questions: readonly Question[];
  readonly taken: readonly Taken[];
}

/** Answers by the ids of their questions. */
export type MergeAnswers = ReadonlyMap<string, Answer>;

/** What becomes of the file; before it is said nothing is written. */
export type Settled =
  | { readonly kind: 'cancel' | 'replace' | 'both' }
  | { readonly kind: 'merge'; readonly answers: MergeAnswers };

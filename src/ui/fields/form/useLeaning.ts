import { useContext } from 'react';
import { asOwn, carriedFrom } from '#domain/edits/carried/ownAnswers.ts';
import { settle } from '#domain/edits/carried/settle.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import type { Leaning } from '#domain/risalah/pointers/leaning.ts';
import { answersInForce, sentences } from '#manuscript/sentences.ts';
import { changeRecord } from '#store/acts.ts';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { FormSection } from './fieldAccess.ts';

/** What leans on a row that is to go. */
export interface Leans {
  /** Answers that point at it. */
  readonly pointing: readonly Leaning[];
  /** Answers that are carried from it and would be gone. */
  readonly carried: readonly Origin[];
}

export interface LeaningRows {
  /** `null` where nothing leans on a row of this list, and outside of a section. */
  readonly on: (row: unknown) => Leans | null;
  /** Takes the row out together with all pointers to it; what was carried from it goes, or becomes the team's own. */
  readonly takeOut: (index: number, kept?: readonly Origin[]) => void;
}

/** What else in the risalah leans on the rows of a list: `name` is its path in the form of its section. */
export function useLeaning(name: string): LeaningRows {
  const session = useContext(SessionContext);
  const section = useContext(FormSection);
  return {
    on: (row) => {
      const id = idOf(row);
      if (session === null || section === null || id === '') return null;
      session.forms.flushAll();
      const gone = { section, rows: new Set([id]) };
      const pointing = leaningOn(session.store.getState(), gone);
      const carried = carriedFrom(answersInForce(session.store.getState()), gone);
      return pointing.length + carried.length === 0 ? null : { pointing, carried };
    },
    takeOut: (index, kept = []) => {
      if (session === null || section === null) return;
      session.forms.flushAll();
      changeRecord(session.store, (record) => {
        const { risalah, origins } = answersInForce(record);
        const values = without(risalah[section], name.split('.'), index);
        const settled = settle(record, { section, values, given: origins(section) }, sentences);
        return dropDanglingReferences(asOwn({ ...record, ...settled }, kept));
      });
    },
  };
}

/** The answers without one entry of the list at a path, which may lead through other lists. */
function without<Answers>(answers: Answers, path: readonly string[], index: number): Answers {
  const [key, ...rest] = path;
  if (key === undefined) {
    return (answers as unknown as readonly unknown[]).toSpliced(index, 1) as unknown as Answers;
  }
  const inner = (answers as Record<string, unknown>)[key];
  const left = without(inner, rest, index);
  return Array.isArray(answers)
    ? (answers.with(Number(key), left) as unknown as Answers)
    : { ...answers, [key]: left };
}

/** The id of a record; empty for what has none. */
export function idOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || !('id' in row)) return '';
  return typeof row.id === 'string' ? row.id : '';
}

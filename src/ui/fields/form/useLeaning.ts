import { useContext } from 'react';
import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import type { Leaning } from '#domain/risalah/pointers/leaning.ts';
import { takeOut } from '#store/acts.ts';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { FormSection } from './fieldAccess.ts';

export interface LeaningRows {
  /** What points at a row of this list; empty outside of a section. */
  readonly on: (row: unknown) => readonly Leaning[];
  /** Takes the row out together with all pointers to it. */
  readonly takeOut: (index: number) => void;
}

/** What else in the risalah leans on the rows of a list: `name` is its path in the form of its section. */
export function useLeaning(name: string): LeaningRows {
  const session = useContext(SessionContext);
  const section = useContext(FormSection);
  return {
    on: (row) => {
      const id = idOf(row);
      if (session === null || section === null || id === '') return [];
      session.forms.flushAll();
      return leaningOn(session.store.getState(), { section, rows: new Set([id]) });
    },
    takeOut: (index) => {
      if (session === null || section === null) return;
      session.forms.flushAll();
      const answers = session.store.getState()[section];
      takeOut(session.store, section, without(answers, name.split('.'), index));
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

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
  /** `null` where nothing leans on these rows of the list, and outside of a section. */
  readonly on: (rows: readonly unknown[]) => Leans | null;
  /** Takes rows out together with all pointers to them; what was carried from them goes, or becomes the team's own. */
  readonly takeOut: (indexes: readonly number[], kept?: readonly Origin[]) => void;
}

/** What else in the risalah leans on the rows of a list: `name` is its path in the form of its section. */
export function useLeaning(name: string): LeaningRows {
  const session = useContext(SessionContext);
  const section = useContext(FormSection);
  return {
    on: (rows) => {
      const ids = rows.map(idOf).filter((id) => id !== '');
      if (session === null || section === null || ids.length === 0) return null;
      session.forms.flushAll();
      const gone = { section, rows: new Set(ids) };
      const pointing = leaningOn(session.store.getState(), gone);
      const carried = carriedFrom(answersInForce(session.store.getState()), gone);
      return pointing.length + carried.length === 0 ? null : { pointing, carried };
    },
    takeOut: (indexes, kept = []) => {
      if (session === null || section === null) return;
      session.forms.flushAll();
      changeRecord(session.store, (record) => {
        const { risalah, origins } = answersInForce(record);
        const values = without(risalah[section], name.split('.'), new Set(indexes));
        const settled = settle(record, { section, values, given: origins(section) }, sentences);
        return dropDanglingReferences(asOwn({ ...record, ...settled }, kept));
      });
    },
  };
}

/** The answers without some entries of the list at a path, which may lead through other lists. */
function without<Answers>(
  answers: Answers,
  path: readonly string[],
  gone: ReadonlySet<number>,
): Answers {
  const [key, ...rest] = path;
  if (key === undefined) {
    const rows = answers as unknown as readonly unknown[];
    return rows.filter((_, at) => !gone.has(at)) as unknown as Answers;
  }
  const inner = (answers as Record<string, unknown>)[key];
  const left = without(inner, rest, gone);
  return Array.isArray(answers)
    ? (answers.with(Number(key), left) as unknown as Answers)
    : { ...answers, [key]: left };
}

/** The id of a record; empty for what has none. */
export function idOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || !('id' in row)) return '';
  return typeof row.id === 'string' ? row.id : '';
}

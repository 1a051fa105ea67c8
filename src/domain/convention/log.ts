import type { LogEntry } from './schema/sheet.ts';

/** What a pure act is told by whoever may look at the clock. */
export interface Surroundings {
  /** ISO instant. */
  readonly now: string;
  readonly newId: () => string;
}

type Done = Pick<LogEntry, 'act'> & Partial<Pick<LogEntry, 'about' | 'code' | 'reason'>>;

/** The same with one more entry in its log. */
export function logged<Kept extends { readonly log: readonly LogEntry[] }>(
  kept: Kept,
  done: Done,
  { now, newId }: Surroundings,
): Kept {
  const entry: LogEntry = { id: newId(), at: now, about: '', code: '', reason: '', ...done };
  return { ...kept, log: [...kept.log, entry] };
}

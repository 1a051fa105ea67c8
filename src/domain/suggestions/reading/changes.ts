import { isSame } from '#domain/risalah/versions/isSame.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';

/** What somebody did between two states of a register. */
export interface RegisterChanges {
  /** Suggestions by what became of them. */
  readonly added: number;
  readonly edited: number;
  readonly removed: number;
  /** Whether unit, period, sheet, kinds or another setting is another. */
  readonly settings: 'changed' | 'same';
}

export function registerChanges(before: Register, after: Register): RegisterChanges {
  const old = new Map(before.suggestions.map((one) => [one.id, one]));
  const latest = new Set(after.suggestions.map(({ id }) => id));
  const known = after.suggestions.filter(({ id }) => old.has(id));
  return {
    added: after.suggestions.length - known.length,
    edited: known.filter((one) => !isSame(old.get(one.id), one)).length,
    removed: before.suggestions.filter(({ id }) => !latest.has(id)).length,
    settings: isSame(settingsOf(before), settingsOf(after)) ? 'same' : 'changed',
  };
}

function settingsOf(register: Register): Register {
  return { ...register, id: '', createdAt: '', mark: '', suggestions: [] };
}

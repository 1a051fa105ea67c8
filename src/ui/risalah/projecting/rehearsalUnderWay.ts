import type { Run } from '#publications/deck/rehearsal.ts';

/** Kept for this tab alone, so that it survives a reload and ends with the tab. */
const KEY = 'benang-merah.latihan';

/** The rehearsal of a card that is under way in this tab; `null` where there is none. */
export function runUnderWay(card: string): Run | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isRun(kept) && kept.card === card ? kept : null;
  } catch {
    return null;
  }
}

export function keepRun(run: Run): void {
  sessionStorage.setItem(KEY, JSON.stringify(run));
}

export function forgetRun(): void {
  sessionStorage.removeItem(KEY);
}

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { card, startedAt, slide, since, spent } = value as Partial<Record<keyof Run, unknown>>;
  return (
    typeof card === 'string' &&
    typeof startedAt === 'number' &&
    typeof slide === 'string' &&
    typeof since === 'number' &&
    typeof spent === 'object' &&
    spent !== null &&
    Object.values(spent).every((stood) => typeof stood === 'number')
  );
}

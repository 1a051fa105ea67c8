const HOUR = 3_600_000;
/** So long after the first edit that no file holds somebody still edits: a day of work. */
const WORKING_DAY = 6 * HOUR;
/** The same where the browser may clear what it keeps. */
const SHORT = HOUR;
/** Bytes that a few photographs take. */
const LITTLE_ROOM = 100_000_000;
const NEARLY_FULL = 0.9;

/** A risalah as far as it may be lost. */
export interface KeptWork {
  readonly id: string;
  /** Both in milliseconds since 1970; `null` where a file holds all of it. */
  readonly unfiledSince: number | null;
  readonly savedAt: number;
}

/** What the browser says of its own store. */
export interface StorageRoom {
  /** Whether it has promised not to clear it. */
  readonly isPersistent: boolean;
  /** Bytes that are taken and that may be taken; `null` where it does not say. */
  readonly taken: { readonly used: number; readonly most: number } | null;
}

/** Work that stands in this browser alone, and why that is a risk now. */
export interface AtRisk {
  readonly reason: 'full' | 'unfiled' | 'evictable';
  readonly cards: readonly string[];
  /** Since when the oldest of it stands nowhere else, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * What is at risk: any edit that no file holds where the disk is nearly full, a day of them elsewhere, an hour of them
 * where the browser may clear its store. `null` where nothing is; who has saved a file is left alone.
 */
export function workAtRisk(works: readonly KeptWork[], room: StorageRoom): AtRisk | null {
  return (
    riskOf('full', works, isNearlyFull(room) ? -Infinity : Infinity) ??
    riskOf('unfiled', works, WORKING_DAY) ??
    riskOf('evictable', works, room.isPersistent ? Infinity : SHORT)
  );
}

function isNearlyFull({ taken }: StorageRoom): boolean {
  if (taken === null || taken.most <= 0) return false;
  const { used, most } = taken;
  return most - used < LITTLE_ROOM || used / most > NEARLY_FULL;
}

function riskOf(
  reason: AtRisk['reason'],
  works: readonly KeptWork[],
  least: number,
): AtRisk | null {
  const found = works.flatMap(({ id, unfiledSince, savedAt }) =>
    unfiledSince !== null && savedAt - unfiledSince >= least ? [{ id, since: unfiledSince }] : [],
  );
  if (found.length === 0) return null;
  return {
    reason,
    cards: found.map(({ id }) => id),
    since: Math.min(...found.map(({ since }) => since)),
  };
}

const KEY = 'benang-merah.clock';

/** A clock that runs for a team, in this browser alone: what it said goes into the record when it stops. */
export interface RunningClock {
  /** Id of the event. */
  readonly event: string;
  readonly contestant: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Seconds that were used before. */
  readonly before: number;
}

/** The clock that runs for an event, also after a reload; `null` where none does. */
export function recallClock(event: string): RunningClock | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isClock(found) && found.event === event ? found : null;
  } catch {
    return null;
  }
}

/** Keeps it, or forgets it. A browser without storage keeps nothing and says nothing: then it runs until the page is left. */
export function rememberClock(clock: RunningClock | null): void {
  try {
    if (clock === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(clock));
  } catch {
    // It goes on running on the page.
  }
}

function isClock(found: unknown): found is RunningClock {
  if (typeof found !== 'object' || found === null) return false;
  const { event, contestant, startedAt, before } = found as Partial<Record<string, unknown>>;
  return (
    typeof event === 'string' &&
    typeof contestant === 'string' &&
    typeof startedAt === 'number' &&
    typeof before === 'number'
  );
}

const DAY = 86_400_000;

/** Days for which a deleted risalah can be brought back. */
const KEPT_DAYS = 30;

/** When a deleted risalah goes for good, in milliseconds since 1970. */
export function goneAt(deletedAt: number): number {
  return deletedAt + KEPT_DAYS * DAY;
}

/** Whether it goes now. One of the future, from a clock that was wrong, stays until its time has come. */
export function isGone(deletedAt: number, now: number): boolean {
  return goneAt(deletedAt) <= now;
}

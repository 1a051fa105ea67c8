import { useEffect, useState } from 'react';

export interface Countdown {
  /** Whole seconds; `null` while no clock runs. */
  readonly left: number | null;
  readonly start: (minutes: number) => void;
  readonly stop: () => void;
}

const KEY = 'benang-merah.jam';
const SECOND = 1000;

/** A clock that counts down, also through a reload of the page. `now` is the time of day in milliseconds. */
export function useCountdown(now: () => number): Countdown {
  const [end, setEnd] = useState(kept);
  const [time, setTime] = useState(now);

  useEffect(() => {
    if (end === null) return;
    const timer = window.setInterval(() => setTime(now()), SECOND / 4);
    return () => window.clearInterval(timer);
  }, [end, now]);

  function put(next: number | null): void {
    if (next === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(next));
    setTime(now());
    setEnd(next);
  }

  return {
    left: end === null ? null : Math.max(0, Math.ceil((end - time) / SECOND)),
    start: (minutes) => put(now() + minutes * 60 * SECOND),
    stop: () => put(null),
  };
}

function kept(): number | null {
  const end = Number(sessionStorage.getItem(KEY));
  return Number.isFinite(end) && end > 0 ? end : null;
}

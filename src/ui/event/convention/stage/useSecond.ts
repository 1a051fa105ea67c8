import { useEffect, useState } from 'react';
import { useNow } from '#ui/services/services.ts';

/** The time, told anew while something runs. */
export function useSecond(isRunning: boolean): Date {
  const now = useNow();
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = () => setTime(now());
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [isRunning, now]);
  return time;
}

/** How late this computer is by itself, when other programs take it from those that are watched. */
export interface Lateness {
  /** The longest that a timer of 10 ms came late in the last two seconds, in milliseconds. */
  readonly lately: () => number;
  readonly stop: () => void;
}

const BEAT = 10;
const MEMORY = 2000;

export function watchLateness(): Lateness {
  const late: { readonly at: number; readonly by: number }[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    late.push({ at: now, by: now - last - BEAT });
    last = now;
    while ((late[0]?.at ?? now) < now - MEMORY) late.shift();
  }, BEAT);
  return {
    lately: () => Math.round(Math.max(0, ...late.map(({ by }) => by))),
    stop: () => clearInterval(timer),
  };
}

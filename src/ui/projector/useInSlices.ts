import { startTransition, useEffect, useState } from 'react';
import { inSlices } from '#browser/inSlices.ts';
import { atOnce } from '#figures/atOnce.ts';

/** Makes something part by part; `before` is what it made last, `null` at first. */
type Work<Result> = (before: Result | null) => Generator<undefined, Result>;

/**
 * What `work` makes: at once where `key` is another, else a moment behind the keys, so that none waits for it. `work` is the
 * same function as long as it would make the same.
 */
export function useInSlices<Result>(work: Work<Result>, key: string): Result {
  const [made, setMade] = useState(() => ({ key, work, result: atOnce(work(null)) }));
  let shown = made;
  if (made.key !== key) {
    shown = { key, work, result: atOnce(work(null)) };
    setMade(shown);
  }
  const isBehind = shown.work !== work;
  const { result: before } = shown;

  useEffect(() => {
    if (!isBehind) return undefined;
    return inSlices(work(before), {
      after: 0,
      onDone: (result) => startTransition(() => setMade({ key, work, result })),
    });
  }, [work, key, isBehind, before]);

  return shown.result;
}

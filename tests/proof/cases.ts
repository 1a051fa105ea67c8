import { afterAll, it, onTestFailed } from 'vitest';
import { enterPart, partOf } from './part.ts';

/** Minutes that one case may take on a machine that has other work. */
const MINUTES = 15;

/**
 * Proves cases that are counted, each by itself: all of them, or those that `PROOF_FROM` and `PROOF_COUNT` ask for. With
 * how many failed and the most seconds that any took, they are entered in the ledger of `name` where that is asked for.
 */
export function proveEach<Case extends { readonly name: string }>(
  name: string,
  cases: readonly Case[],
  { saying, prove }: { readonly saying: string; readonly prove: (one: Case) => Promise<void> },
): void {
  const part = partOf(cases.length);
  let faults = 0;
  let ended = 0;
  let longest = 0;
  it.each(cases.slice(part.from, part.from + part.count))(
    `${saying}: $name`,
    async (one) => {
      onTestFailed(() => {
        faults += 1;
      });
      const start = performance.now();
      try {
        await prove(one);
      } finally {
        ended += 1;
        longest = Math.max(longest, Math.round((performance.now() - start) / 1000));
      }
    },
    MINUTES * 60_000,
  );
  afterAll(() => {
    if (ended === part.count) enterPart(name, part, { faults, most: { seconds: longest } });
  });
}

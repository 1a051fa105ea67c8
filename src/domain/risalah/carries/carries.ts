import type { Carry } from './carry.ts';
import { countCarries, proofCarries, sheetCarries } from './table/data.ts';
import { evidenceCarries, officeCarries } from './table/evidence.ts';
import { nextCarries } from './table/next.ts';
import { openingCarries } from './table/opening.ts';
import { planCarries } from './table/plan.ts';
import { problemCarries } from './table/problem.ts';
import { resultCarries } from './table/results.ts';
import { targetCarries } from './table/target.ts';

/**
 * What is carried where, in the order in which it is worked out: a line reads what those before it have filled. Of two
 * lines that fill the same field the first that knows it does.
 */
export const carries: readonly Carry[] = [
  ...openingCarries,
  ...problemCarries,
  ...countCarries,
  ...sheetCarries,
  ...evidenceCarries,
  ...targetCarries,
  ...proofCarries,
  ...planCarries,
  ...resultCarries,
  ...nextCarries,
  ...officeCarries,
];

import { categorySets } from './categorySets.ts';
import { defaults } from './defaults.ts';

/** Ids of rows that stand in risalah which have nothing to do with each other. */
export const usualIds: ReadonlySet<string> = new Set(
  [...defaults.criteria, ...Object.values(categorySets).flat()].map(({ id }) => id),
);

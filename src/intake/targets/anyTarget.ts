import { isSetAside } from '#intake/reading/columnKinds.ts';
import { taken } from './placing.ts';
import type { Target } from './target.ts';

/** A table for nothing in particular: all columns that hold data. */
export const anyTarget: Target<null> = {
  wish: { isWanted: () => false, counts: false, arePeers: false, areEvents: false },
  readsDays: true,
  sideways: 'never',
  places: [],
  show: () => ({ heads: [], rows: [] }),
  laid: () => null,
  take: ({ reading }) => ({
    input: null,
    columns: reading.columns
      .filter(({ kind }) => !isSetAside(kind) && kind !== 'remark')
      .flatMap((column) => taken(column, '')),
    questions: [],
    unread: [],
  }),
};

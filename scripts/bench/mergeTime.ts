import { apply } from '#domain/merge/merge.ts';
import { mergeRisalah } from '#domain/merge/mergeRisalah.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { largeRisalah } from './largeRisalah.ts';

const RUNS = 7;

/** Milliseconds in which two copies of a risalah of eighty pages become one; the best of some runs. */
export async function measureMerge(): Promise<number> {
  const { risalah } = await largeRisalah();
  // As from files: no part of one is a part of another.
  const [ancestor, ours, theirs] = [risalah, worked(risalah, 0), worked(risalah, 1)].map((each) =>
    structuredClone(dropDanglingReferences(each)),
  );
  if (ancestor === undefined || ours === undefined || theirs === undefined) return Number.NaN;
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now();
      apply(mergeRisalah({ ours, theirs, ancestor }), () => 'a');
      return performance.now() - start;
    }),
  );
}

/** With every other caption and risk written anew, and causes hung elsewhere. */
function worked(risalah: Risalah, turn: 0 | 1): Risalah {
  const isMine = (at: number): boolean => at % 2 === turn;
  const diagram = risalah['cause-effect'];
  const parent = diagram.categories[turn]?.id ?? '';
  return {
    ...risalah,
    risks: {
      rows: risalah.risks.rows.map((row, at) => (isMine(at) ? { ...row, risk: `${turn}` } : row)),
    },
    'cause-effect': {
      ...diagram,
      causes: diagram.causes.map((cause, at) => (isMine(at) ? { ...cause, parent } : cause)),
    },
    annexes: {
      rows: risalah.annexes.rows.map((row) => ({
        ...row,
        photos: row.photos.map((use, at) => (isMine(at) ? { ...use, caption: `${turn}` } : use)),
      })),
    },
  };
}

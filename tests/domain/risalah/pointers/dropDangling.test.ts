import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { emptyUnsolved } from '#domain/risalah/schema/results.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { analyseCauseEffect, emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';

describe('dropping dangling references', () => {
  it('leaves a valid risalah without orphaned circles, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const mended = dropDanglingReferences(risalah);
        expect(risalahSchema.safeParse(mended).success).toBe(true);
        expect(analyseCauseEffect(mended['cause-effect']).cycles).toEqual([]);
        expect(dropDanglingReferences(mended)).toEqual(mended);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a circle once, at the first of its causes, however many hang on it', () => {
    const risalah = wholeThread();
    const diagram = risalah['cause-effect'];
    const causes = Array.from({ length: 20_000 }, (_, at) => ({
      ...emptyCause(`c${at}`, `c${at + 1}`),
      text: 'x',
    })).with(-1, emptyCause('c19999', 'c5000'));
    const mended = dropDanglingReferences({
      ...risalah,
      'cause-effect': { ...diagram, causes },
    });
    const cut = mended['cause-effect'].causes.filter(({ parent }) => parent === '');
    expect(cut.map(({ id }) => id)).toEqual(['c5000']);
  });

  it('keeps every row and empties only pointers at nothing', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const mended = dropDanglingReferences(risalah);
        const problems = new Set(risalah.inventory.problems.map((problem) => problem.id));
        const { problem } = risalah.target;
        expect(mended.target.problem).toBe(problems.has(problem) ? problem : '');
        expect(mended['action-plan'].rows).toHaveLength(risalah['action-plan'].rows.length);
        expect(mended.standards.rows.map((row) => row.text)).toEqual(
          risalah.standards.rows.map((row) => row.text),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what a team wrote in its own words', () => {
    const risalah = wholeThread();
    const unsolved = [{ ...emptyUnsolved('u'), cause: 'Tidak ada sambungan cadangan' }];
    const written = { ...risalah, achievement: { ...risalah.achievement, unsolved } };
    expect(dropDanglingReferences(written)).toEqual(written);
  });
});

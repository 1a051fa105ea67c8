import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { anchorsIn, blocksOf, coveredColumns, referencesIn, textsOf } from './readManuscript.ts';
import { formats } from '#templates/formats/formats.ts';

const noNumber = /NaN|undefined|Infinity|\[object/;

function composed(risalah: Risalah): Manuscript {
  return compose({
    risalah,
    method: eightSteps,
    guidance,
    options: { untilStep: null, format: formats[0] },
  });
}

describe('a report of whatever was answered', () => {
  it('is always composed, with words for every number', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const printed = textsOf(composed(risalah)).filter((text) => noNumber.test(text));
        expect(noNumber.test(JSON.stringify(risalah)) ? [] : printed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has each anchor once and refers only to those', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const manuscript = composed(risalah);
        const anchors = anchorsIn(manuscript);
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(referencesIn(manuscript).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('fills every column of every row', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const gaps = blocksOf(composed(risalah)).flatMap((block) =>
          block.kind !== 'table'
            ? []
            : coveredColumns(block).filter((covered) => covered !== block.columns.length),
        );
        expect(gaps).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

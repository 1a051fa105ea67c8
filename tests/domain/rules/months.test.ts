import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from '#domain/rules/findings.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { examples } from '#templates/examples/examples.ts';
import { methodById } from '#templates/methods/methods.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { answered, both, firstRow, spokenBy } from './watchRules.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A risalah that knows no more than the month of some of its days. */
function withMonths(risalah: Risalah, isChosen: (at: number) => boolean): Risalah {
  let at = 0;
  const text = JSON.stringify(risalah, (_, value: unknown) => {
    if (typeof value !== 'string' || !DAY.test(value)) return value;
    at += 1;
    return isChosen(at) ? value.slice(0, 7) : value;
  });
  return risalahSchema.parse(JSON.parse(text));
}

const someDays = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 8 })).map(
  ([every, from]) =>
    (at: number) =>
      (at + from) % every === 0,
);

describe.each(examples)('months in $id, of which a judge asks nothing', ({ load }) => {
  it('give a judge nothing to ask', async () => {
    const { risalah } = await load();
    const asked = (isChosen: (at: number) => boolean) =>
      findings(withMonths(risalah, isChosen), methodById('eight'));
    expect(asked(() => true)).toEqual([]);
    fc.assert(
      fc.property(someDays, (isChosen) => {
        expect(asked(isChosen)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

it('holds no month against any risalah that it would not hold against its days', () => {
  const told = (risalah: Risalah) =>
    findings(risalah, methodById('eight')).map(({ id, place }) => JSON.stringify([id, place]));
  fc.assert(
    fc.property(arbitraryRisalah, someDays, (risalah, isChosen) => {
      const ofDays = told(risalah);
      expect(told(withMonths(risalah, isChosen)).filter((each) => !ofDays.includes(each))).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

describe('months that are surely out of order', () => {
  it.each([
    ['dates-reversed', firstRow('comparison', { from: '2026-10', to: '2026-09' })],
    ['deadline-too-early', firstRow('target', { baselineTo: '2026-07', deadline: '2026-06' })],
    ['result-before-implementation', firstRow('comparison', { from: '2026-06' })],
    [
      'procedure-dates-reversed',
      answered('procedure', { createdOn: '2026-09', effectiveOn: '2026-08' }),
    ],
    [
      'period-lengths-differ',
      both(
        firstRow('target', { baselineFrom: '2025-01', baselineTo: '2025-12' }),
        firstRow('comparison', { from: '2026-10', to: '2026-11' }),
      ),
    ],
  ] as const)('are heard by %s', (rule, change) => {
    expect(spokenBy(rule, change(puskesmas))).not.toEqual([]);
  });
});

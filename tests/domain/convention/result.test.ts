import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '#domain/convention/rank.ts';
import { resultOf } from '#domain/convention/result.ts';
import type { Convention, TieStep } from '#domain/convention/schema/convention.ts';
import { ways } from '#domain/convention/ways.ts';
import sheet from '#tests/fixtures/convention/gelar.json' with { type: 'json' };
import {
  contestantOf,
  conventionFrom,
  conventionOf,
  formOf,
  judgeOf,
  sheetBy,
} from './conventionOf.ts';

const rule = (rest: Partial<Convention['rule']>): Convention['rule'] => ({
  ...conventionOf({}).rule,
  ...rest,
});
const namesOf = (list: readonly { readonly contestant: string }[]) =>
  list.map(({ contestant }) => contestant);

describe('a real stage sheet of 13 circles and 3 judges', () => {
  const result = resultOf(conventionFrom(sheet.teams));
  const { orders } = result;

  it('is ranked as published by mean, standard scores and median', () => {
    const { byMean, byStandardised, byMedian } = sheet.expected;
    expect(namesOf(orders.mean)).toEqual(byMean);
    expect(namesOf(orders.standardised)).toEqual(byStandardised);
    expect(namesOf(orders.median)).toEqual(byMedian);
  });

  it('is ranked as published by rank sum, where two teams share a place', () => {
    const shared = orders.rankSum.filter(({ isShared }) => isShared);
    expect(new Set(namesOf(shared))).toEqual(new Set(['Kelompok 02', 'Kelompok 03']));
    const places = new Map(orders.rankSum.map((one) => [one.contestant, one.place]));
    const byPlace = sheet.expected.byRankSum.map((name) => places.get(name) ?? 0);
    expect(byPlace).toEqual(byPlace.toSorted((a, b) => a - b));
  });

  it('bears the sums, means and deviations that were published', () => {
    const sums = result.forms[0]?.rows.map(({ contestant, sums: given }) => [
      contestant,
      given.map(({ sum }) => sum),
    ]);
    expect(Object.fromEntries(sums ?? [])).toEqual(sheet.expected.totals);
    for (const [at, { mean, sd }] of sheet.expected.judges.entries()) {
      expect(result.spread[at]?.mean).toBeCloseTo(mean, 0);
      expect(result.spread[at]?.deviation).toBeCloseTo(sd, 0);
    }
  });

  it('keeps no place on the podium by all ways', () => {
    expect(result.podium.map(({ isStable }) => isStable)).toEqual([false, false, false]);
    expect(result.podium[0]?.byWay).toMatchObject({
      mean: ['Kelompok 11'],
      rankSum: ['Kelompok 11'],
      median: ['Kelompok 10'],
    });
  });
});

describe('forms of several kinds', () => {
  const convention = conventionOf({
    forms: [
      formOf('a', [50, 50], { weight: 60 }),
      formOf('b', [10], { weight: 40, isTimed: true }),
    ],
    contestants: ['x', 'y', 'z'].map((id) => contestantOf(id)),
    judges: [judgeOf('1'), judgeOf('2', { forms: ['a'] })],
    sheets: [
      ...[sheetBy('1', 'x', 'a', [40, 40]), sheetBy('2', 'x', 'a', [30, 30])],
      ...[sheetBy('1', 'y', 'a', [50, 50]), sheetBy('2', 'y', 'a', [50, 49.5])],
      sheetBy('1', 'x', 'b', [9]),
    ],
    timings: [
      { id: 't', contestant: 'x', at: '1', usedSeconds: 331, note: '' },
      { id: 'u', contestant: 'x', at: '2', usedSeconds: 361, note: 'jam juri' },
    ],
    rule: rule({ allowedSeconds: 300, penalty: 0.5, mostPenalty: 1.25 }),
  });

  it('come to their shares of the points by their weights', () => {
    const { ranked, forms } = resultOf(convention);
    // 60 % of 70/100 and 40 % of (9 − 1.25)/10: three stretches begun of 30 s cost 1.5, and 1.25 at most.
    expect(ranked[0]).toMatchObject({ contestant: 'x', place: 1, score: 73, lacks: [] });
    expect(forms[1]?.rows[0]).toMatchObject({ penalty: 1.25, mean: 7.75 });
    expect(forms[1]?.rows[0]?.sums).toEqual([{ judge: '1', sum: 9, state: 'counted' }]);
  });

  it('leave a team of which one form is lacking behind, and one that nobody scored out', () => {
    const { ranked, unranked, missing } = resultOf(convention);
    expect(ranked[1]).toMatchObject({ contestant: 'y', place: 2, lacks: ['b'] });
    expect(unranked).toEqual([{ contestant: 'z', why: 'noSheet' }]);
    expect(missing.map((one) => `${one.judge}${one.contestant}${one.form}`)).toEqual([
      ...['1yb', '1za', '1zb', '2za'],
    ]);
  });

  it('have no penalty where nobody has taken the time', () => {
    const { forms } = resultOf({ ...convention, timings: [] });
    expect(forms[1]?.rows[0]).toMatchObject({ penalty: 0, mean: 9 });
  });
});

describe('what does not count', () => {
  const convention = conventionOf({
    forms: [formOf('f', [10])],
    contestants: [contestantOf('x', { unit: 'Dinas  Kesehatan' }), contestantOf('y')],
    judges: [
      judgeOf('1', { unit: 'dinas kesehatan' }),
      judgeOf('2', { barred: ['y'] }),
      judgeOf('3'),
    ],
    sheets: [
      ...[sheetBy('1', 'x', 'f', [10]), sheetBy('2', 'x', 'f', [6]), sheetBy('3', 'x', 'f', [11])],
      ...[sheetBy('1', 'y', 'f', [7]), sheetBy('2', 'y', 'f', [1]), sheetBy('3', 'y', 'f', [-1])],
    ],
  });

  it('is a sheet of a judge of the own unit or one that is barred, and one above the maximum or below 0', () => {
    const { ranked, barred, invalid, forms, missing } = resultOf(convention);
    expect(ranked.map(({ contestant, score }) => [contestant, score])).toEqual([
      ['y', 7],
      ['x', 6],
    ]);
    expect(barred).toMatchObject([
      { judge: '1', contestant: 'x' },
      { judge: '2', contestant: 'y' },
    ]);
    expect(invalid.map(({ contestant }) => contestant)).toEqual(['x', 'y']);
    expect(forms[0]?.rows[0]?.sums.map(({ state }) => state)).toEqual([
      ...['barred', 'counted', 'invalid'],
    ]);
    expect(missing).toEqual([]);
  });

  it('is a team that has withdrawn', () => {
    const contestants = convention.contestants.map((one) => ({
      ...one,
      isWithdrawn: one.id === 'y',
    }));
    const { ranked, unranked } = resultOf({ ...convention, contestants });
    expect(namesOf(ranked)).toEqual(['x']);
    expect(unranked).toEqual([{ contestant: 'y', why: 'withdrawn' }]);
  });
});

describe('equals', () => {
  const steps: readonly TieStep[] = [
    { by: 'score', form: 'f', group: 'f-group' },
    { by: 'penalty' },
    { by: 'lots' },
  ];
  const convention = conventionOf({
    forms: [
      formOf('f', [5, 5], {
        groups: [
          { id: 'g', name: '', items: formOf('f', [5]).groups[0]?.items ?? [] },
          { id: 'h', name: '', items: formOf('f', [5, 5]).groups[0]?.items.slice(1) ?? [] },
        ],
      }),
    ],
    contestants: ['x', 'y', 'z'].map((id) => contestantOf(id)),
    judges: [judgeOf('1')],
    sheets: [
      ...[sheetBy('1', 'x', 'f', [1, 4]), sheetBy('1', 'y', 'f', [1, 4])],
      sheetBy('1', 'z', 'f', [2, 3]),
    ],
  });

  it('share their place, and the next one is left free', () => {
    const lower = [...convention.sheets, sheetBy('1', 'w', 'f', [0, 0])];
    const contestants = [...convention.contestants, contestantOf('w')];
    const { ranked, ties } = resultOf({ ...convention, contestants, sheets: lower });
    expect(ranked.map(({ place, isShared }) => [place, isShared])).toEqual([
      ...[
        [1, true],
        [1, true],
        [1, true],
        [4, false],
      ],
    ]);
    expect(ties).toContainEqual({ way: 'mean', contestants: ['x', 'y', 'z'] });
  });

  it('are parted by the ladder, step by step, which says by what', () => {
    const ladder: TieStep[] = [{ by: 'score', form: 'f', group: 'g' }];
    const { ranked } = resultOf({ ...convention, rule: rule({ ladder }) });
    expect(ranked.map(({ contestant, place }) => [contestant, place])).toEqual([
      ...[
        ['z', 1],
        ['x', 2],
        ['y', 2],
      ],
    ]);
    expect(ranked.map(({ partedBy }) => partedBy)).toEqual([ladder[0], ladder[0], null]);
  });

  it('are parted by the smaller penalty', () => {
    const timings = [{ id: 't', contestant: 'x', at: '1', usedSeconds: 90, note: '' }];
    const ladder: TieStep[] = [{ by: 'penalty' }];
    const given = {
      ...convention,
      timings,
      rule: rule({ ladder, allowedSeconds: 60, penalty: 1 }),
    };
    expect(namesOf(resultOf(given).ranked)).toEqual(['y', 'z', 'x']);
  });

  it('are parted by lots once they are drawn, and by the same ones however often', () => {
    const ladder = [...steps];
    const open = { ...convention, rule: rule({ ladder }) };
    expect(resultOf(open).ranked.every(({ place }) => place === 1)).toBe(true);
    const draw = { seed: 'melati', at: '', order: ['x', 'y', 'z'] };
    const { ranked } = resultOf({ ...open, draw });
    expect(ranked.map(({ place }) => place)).toEqual([1, 2, 3]);
    const turned = { ...open, draw, contestants: convention.contestants.toReversed() };
    expect(namesOf(resultOf(turned).ranked)).toEqual(namesOf(ranked));
  });

  it('are shown with as many decimals as part what is not equal', () => {
    const sheets = [sheetBy('1', 'x', 'f', [1, 4]), sheetBy('1', 'y', 'f', [1, 3.999])];
    const { ranked, decimals } = resultOf({ ...convention, sheets });
    expect(decimals).toBe(3);
    expect(ranked.map(({ score }) => score)).toEqual([5, 4.999]);
  });
});

const scores = fc.array(
  fc.integer({ min: 0, max: 2000 }).map((units) => units / 100),
  {
    ...{ minLength: 3, maxLength: 3 },
  },
);
const sheets = fc.option(scores, { nil: null });
const office = fc
  .array(fc.array(sheets, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 9 })
  .map((teams) => teams.map((judges, at) => ({ team: `Regu ${at + 1}`, judges })));

describe('laws', () => {
  it('a convention of one form ranks as the bare sheets do', () => {
    fc.assert(
      fc.property(office, (teams) => {
        const bare = rank(teams);
        const { orders } = resultOf(conventionFrom(teams));
        const lists = {
          ...{ mean: bare.byMean, standardised: bare.byStandardised },
          ...{ rankSum: bare.byRankSum, median: bare.byMedian },
        };
        for (const way of ways) {
          const places = new Map(orders[way].map((one) => [one.contestant, one.place]));
          const listed = lists[way].flatMap((team) => places.get(team) ?? []);
          expect(listed).toEqual(listed.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  /** By another route: whole hundredths over a common multiple, no fractions at all. */
  it('means are those of whole hundredths', () => {
    fc.assert(
      fc.property(office, (teams) => {
        const { ranked } = resultOf(conventionFrom(teams));
        const hundredths = teams.flatMap(({ team, judges }) => {
          const there = judges.filter((each) => each !== null);
          const total = there.flat().reduce((all, each) => all + Math.round(each * 100), 0);
          return there.length === 0 ? [] : [{ team, twelfths: (total * 12) / there.length }];
        });
        for (const { contestant, place } of ranked) {
          const own = hundredths.find(({ team }) => team === contestant)?.twelfths ?? 0;
          expect(place).toBe(1 + hundredths.filter(({ twelfths }) => twelfths > own).length);
        }
      }),
    );
  });

  it('the order of teams, judges and sheets changes no place', () => {
    fc.assert(
      fc.property(office, (teams) => {
        const convention = conventionFrom(teams);
        const turned = {
          ...convention,
          contestants: convention.contestants.toReversed(),
          judges: convention.judges.toReversed(),
          sheets: convention.sheets.toReversed(),
        };
        const places = (of: Convention) =>
          Object.fromEntries(resultOf(of).ranked.map((one) => [one.contestant, one.place]));
        expect(places(turned)).toEqual(places(convention));
      }),
    );
  });

  it('weights that are all as large again change no place', () => {
    fc.assert(
      fc.property(office, office, fc.integer({ min: 1, max: 99 }), (one, other, share) => {
        const [first, second] = [conventionFrom(one), conventionFrom(other)];
        const sheetsOf = second.sheets.map((each) => ({
          ...each,
          form: 'g',
          scores: Object.fromEntries(
            Object.entries(each.scores).map(([id, score]) => [id.replace('f', 'g'), score]),
          ),
        }));
        const both = (times: number): Convention => ({
          ...first,
          forms: [
            formOf('f', [20, 20, 20], { weight: share * times }),
            formOf('g', [20, 20, 20], { weight: (100 - share) * times }),
          ],
          judges: [1, 2, 3, 4].map((at) => judgeOf(`j${at}`)),
          sheets: [...first.sheets, ...sheetsOf],
        });
        const places = (of: Convention) => {
          const { orders } = resultOf(of);
          return ways.map((way) => orders[way].map(({ place }) => place));
        };
        expect(places(both(2))).toEqual(places(both(1)));
      }),
    );
  });
});

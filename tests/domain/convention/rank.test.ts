import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnits, rootOf } from '#domain/convention/exact.ts';
import { rank } from '#domain/convention/rank.ts';
import { ways } from '#domain/convention/ways.ts';
import type { Entry } from '#domain/convention/rank.ts';
import sheet from '#tests/fixtures/convention/gelar.json' with { type: 'json' };

const entry = (team: string, ...judges: (readonly number[] | null)[]): Entry => ({ team, judges });

describe('a real stage sheet of 13 circles and 3 judges', () => {
  const ranking = rank(sheet.teams);

  it('is ranked as published by all four ways', () => {
    const { byMean, byStandardised, byRankSum, byMedian } = sheet.expected;
    expect(ranking).toMatchObject({ byMean, byStandardised, byRankSum, byMedian });
  });

  it('has no place on the podium on which all four ways agree, and one tie', () => {
    expect(ranking.podiumStable).toEqual([false, false, false]);
    expect(ranking.ties).toEqual([{ by: 'rankSum', teams: ['Kelompok 02', 'Kelompok 03'] }]);
  });
});

describe('equals', () => {
  it('are what is equal on paper, where binary fractions would differ', () => {
    const { byMean, ties } = rank([entry('A', [0.1, 0.2]), entry('B', [0.3]), entry('C', [0.1])]);
    expect(byMean).toEqual(['A', 'B', 'C']);
    expect(ties).toContainEqual({ by: 'mean', teams: ['A', 'B'] });
  });

  it('stand by their mean, then as they were given', () => {
    // Places 1, 3, 2 and 2, 2, 2 share a rank sum; the mean tells them apart, and the last two nothing does.
    const { byRankSum, ties } = rank([
      entry('A', [5], [5], [5]),
      entry('B', [9], [4], [5]),
      entry('C', [1], [6], [5]),
    ]);
    expect(byRankSum).toEqual(['B', 'A', 'C']);
    expect(ties).toContainEqual({ by: 'rankSum', teams: ['B', 'A', 'C'] });
    expect(ties).toContainEqual({ by: 'median', teams: ['B', 'A', 'C'] });
  });

  it('are found among standard scores that were added up in another order', () => {
    const { ties } = rank([
      entry('A', [1], [2], [4]),
      entry('B', [4], [1], [2]),
      entry('C', [2], [4], [1]),
    ]);
    expect(ties).toContainEqual({ by: 'standardised', teams: ['A', 'B', 'C'] });
  });
});

describe('a sheet that is not there', () => {
  it('is left out of every way', () => {
    const ranking = rank([
      entry('A', [10], [20], null),
      entry('B', [12], null, [18]),
      entry('C', [8], [10], [9]),
    ]);
    expect(ranking.byMean).toEqual(['A', 'B', 'C']);
    expect(ranking.ties).toContainEqual({ by: 'mean', teams: ['A', 'B'] });
    // Mean places: A 2 and 1, B 1 and 1, C 3, 2 and 2.
    expect(ranking.byRankSum).toEqual(['B', 'A', 'C']);
  });

  it('leaves a team that nobody scored last, and no place is shared with it', () => {
    const { byMedian, ties } = rank([entry('Absen', null), entry('Hadir', [0])]);
    expect(byMedian).toEqual(['Hadir', 'Absen']);
    expect(ties).toEqual([]);
  });
});

it('counts a judge who gave all teams the same as nothing in standard scores', () => {
  const { byStandardised } = rank([entry('A', [7], [1]), entry('B', [7], [2])]);
  expect(byStandardised).toEqual(['B', 'A']);
});

it('calls a podium stable where all four ways name the same team, and no place that does not exist', () => {
  const { podiumStable } = rank([entry('A', [9], [8]), entry('B', [5], [4])]);
  expect(podiumStable).toEqual([true, true, false]);
});

const scores = fc.integer({ min: 0, max: 1000 }).map((units) => units / 100);
const sheets = fc.option(fc.array(scores, { minLength: 3, maxLength: 3 }), { nil: null });
const convention = fc
  .array(fc.array(sheets, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 9 })
  .map((teams) => teams.map((judges, at) => ({ team: `Regu ${at + 1}`, judges })));

describe('laws', () => {
  it('every way lists every team once', () => {
    fc.assert(
      fc.property(convention, (entries) => {
        const { byMean, byStandardised, byRankSum, byMedian } = rank(entries);
        const names = entries.map(({ team }) => team).toSorted();
        for (const list of [byMean, byStandardised, byRankSum, byMedian]) {
          expect(list.toSorted()).toEqual(names);
        }
      }),
    );
  });

  it('the order of judges changes nothing', () => {
    fc.assert(
      fc.property(convention, fc.integer({ min: 1, max: 3 }), (entries, turn) => {
        const turned = entries.map(({ team, judges }) => ({
          team,
          judges: [...judges.slice(turn), ...judges.slice(0, turn)],
        }));
        expect(rank(turned)).toEqual(rank(entries));
      }),
    );
  });

  it('scores in hundredths or in whole points rank alike', () => {
    fc.assert(
      fc.property(convention, (entries) => {
        const larger = entries.map(({ team, judges }) => ({
          team,
          judges: judges.map((one) => one?.map((each) => Math.round(each * 100)) ?? null),
        }));
        expect(rank(larger)).toEqual(rank(entries));
      }),
    );
  });

  it('ties are told among neighbours only, in each way’s own list', () => {
    fc.assert(
      fc.property(convention, (entries) => {
        const ranking = rank(entries);
        const lists = {
          mean: ranking.byMean,
          standardised: ranking.byStandardised,
          rankSum: ranking.byRankSum,
          median: ranking.byMedian,
        };
        for (const { by, teams } of ranking.ties) {
          expect(ways).toContain(by);
          const from = lists[by].indexOf(teams[0] ?? '');
          expect(lists[by].slice(from, from + teams.length)).toEqual(teams);
        }
      }),
    );
  });
});

describe('exact numbers', () => {
  it('keep every decimal that is written', () => {
    expect(inUnits([3.5, 0.92, -1e-7, 2e21])).toEqual([
      35_000_000n,
      9_200_000n,
      -1n,
      20_000_000_000_000_000_000_000_000_000n,
    ]);
  });

  it('draw whole roots', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (square) => {
        const root = rootOf(square);
        expect(root * root <= square && square < (root + 1n) * (root + 1n)).toBe(true);
      }),
    );
  });
});

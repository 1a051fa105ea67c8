import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseChecks } from '#domain/risalah/priority/pairwise.ts';
import { filterQuestions, POINTS } from '#domain/risalah/priority/priorityCriteria.ts';
import { priorityScores, standingOf } from '#domain/risalah/priority/priorityScores.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import carl from '#tests/fixtures/cases/puskesmas-carl-stratifikasi.json' with { type: 'json' };
import apkl from '#tests/fixtures/cases/rs-apkl-usg-sampah-medis.json' with { type: 'json' };
import usg from '#tests/fixtures/cases/puskesmas-usg-likert-kesling.json' with { type: 'json' };
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

type Scores = readonly (number | null)[];

/** A risalah whose problems were scored by each rater, one row of scores a problem. */
function scored(
  raters: readonly (readonly Scores[])[],
  priority: Partial<Risalah['priority']> = {},
): Risalah {
  const empty = newRisalah();
  const [template] = wholeThread().inventory.problems as [Problem];
  const criteria = priority.criteria ?? empty.priority.criteria;
  const problems = (raters[0] ?? []).map((_, at) => ({
    ...template,
    id: `p${at}`,
    problem: `Masalah ${at}`,
  }));
  const ratings = raters.map((rows, at) => ({
    id: `r${at}`,
    member: `m${at}`,
    rows: rows.map((scores, row) => ({
      problem: `p${row}`,
      scores: Object.fromEntries(criteria.map(({ id }, column) => [id, scores[column] ?? null])),
    })),
  }));
  return {
    ...empty,
    inventory: { ...empty.inventory, problems },
    priority: { ...empty.priority, ...priority, ratings },
  };
}

const fourCriteria = ['c', 'a', 'r', 'l'].map((id) => ({ id, name: id, weight: null }));

describe('priority scores', () => {
  it('meet a published USG matrix with its ranks', () => {
    const rows = usg.input.map((row) => row.slice(1) as number[]);
    const result = priorityScores(scored([rows]));
    expect(result.rows.map((row) => row.total)).toEqual(usg.published.jumlah);
    expect(result.rows.map((row) => row.rank)).toEqual(usg.published.ranking);
    expect(result.first).toBe('p0');
    expect(result.ties).toEqual([]);
  });

  it('meet a published CARL matrix, its misprint mended, and name its ties', () => {
    const rows = carl.carl_input.map(({ C, A, R, L }) => [C, A, R, L]);
    const result = priorityScores(scored([rows], { variant: 'carl', criteria: fourCriteria }));
    expect(result.rows.map((row) => row.total)).toEqual(carl.carl_recomputed_total);
    expect(result.ties).toEqual([
      ['p4', 'p5', 'p6', 'p8'],
      ['p2', 'p3'],
    ]);
    expect(result.first).toBe('p1');
  });

  it('average the raters and pass over who gave no score', () => {
    const result = priorityScores(scored([[[5, 4, 3]], [[3, null, 5]], [[null, null, null]]]));
    expect(result.rows[0]).toMatchObject({ scores: [4, 4, 4], total: 12, rank: 1 });
    expect(result.raters).toBe(2);
  });

  it('have no total while a criterion is not scored', () => {
    const result = priorityScores(
      scored([
        [
          [5, null, 3],
          [1, 1, 1],
        ],
      ]),
    );
    expect(result.rows.map((row) => [row.total, row.rank])).toEqual([
      [null, null],
      [3, 1],
    ]);
  });

  it('leave the first place open in a tie and skip the next rank', () => {
    const result = priorityScores(
      scored([
        [
          [5, 5, 5],
          [5, 5, 5],
          [1, 1, 1],
        ],
      ]),
    );
    expect(result.rows.map((row) => row.rank)).toEqual([1, 1, 3]);
    expect(result.first).toBe('');
  });

  it('multiply by weights in a weighted matrix only', () => {
    const criteria = [
      { id: 'a', name: 'A', weight: 3 },
      { id: 'b', name: 'B', weight: null },
    ];
    const total = (variant: Risalah['priority']['variant']) =>
      priorityScores(scored([[[2, 5]]], { variant, criteria })).rows[0]?.total;
    expect(total('weighted')).toBe(11);
    expect(total('usg')).toBe(7);
  });

  it('are empty for a new risalah', () => {
    expect(priorityScores(newRisalah())).toMatchObject({
      raters: 0,
      rows: [],
      ties: [],
      first: '',
    });
  });
});

/** Problems named by their ids, with priority answers of their own. */
function withProblems(ids: readonly string[], priority: Partial<Risalah['priority']>): Risalah {
  const empty = newRisalah();
  const [template] = wholeThread().inventory.problems as [Problem];
  const problems = ids.map((id) => ({ ...template, id, problem: id }));
  return {
    ...empty,
    inventory: { ...empty.inventory, problems },
    priority: { ...empty.priority, ...priority },
  };
}

describe('USG by pairs', () => {
  const usgIds = ['urgency', 'seriousness', 'growth'];
  const tournaments = fc.integer({ min: 2, max: 7 }).chain((n) => {
    const ids = Array.from({ length: n }, (_, at) => `p${at}`);
    const pairs = ids.flatMap((first, at) =>
      ids.slice(at + 1).map((second) => ({ first, second })),
    );
    const asked = usgIds.flatMap((criterion) => pairs.map((pair) => ({ criterion, ...pair })));
    return fc
      .array(fc.boolean(), { minLength: asked.length, maxLength: asked.length })
      .map((won) => ({
        ids,
        pairs: asked.map((pair, at) => ({
          ...pair,
          rater: '',
          winner: won[at] ? pair.first : pair.second,
        })),
      }));
  });

  it('fills every column with n(n − 1) ÷ 2 wins, and all of them with three times as many', () => {
    fc.assert(
      fc.property(tournaments, ({ ids, pairs }) => {
        const risalah = withProblems(ids, { variant: 'usg-pairwise', pairs });
        const expected = (ids.length * (ids.length - 1)) / 2;
        expect(pairwiseChecks(risalah).map(({ sum }) => sum)).toEqual([
          expected,
          expected,
          expected,
        ]);
        const totals = priorityScores(risalah).rows.map(({ total }) => total ?? 0);
        expect(totals.reduce((sum, total) => sum + total, 0)).toBe(3 * expected);
      }),
    );
  });

  it('means the wins of members who compare alone, and passes over what the team did as one', () => {
    const pair = { criterion: 'urgency', first: 'a', second: 'b' };
    const pairs = [
      { ...pair, rater: 'm1', winner: 'a' },
      { ...pair, rater: 'm2', winner: 'a' },
      { ...pair, rater: 'm3', winner: 'b' },
      { ...pair, rater: '', winner: 'b' },
    ];
    const ratings = ['m1', 'm2', 'm3'].map((member) => ({ id: member, member, rows: [] }));
    const risalah = withProblems(['a', 'b'], { variant: 'usg-pairwise', pairs, ratings });
    const { raters, rows } = priorityScores(risalah);
    expect(raters).toBe(3);
    expect(rows.map(({ scores }) => scores[0])).toEqual([2 / 3, 1 / 3]);
    expect(pairwiseChecks(risalah)[0]).toMatchObject({ sum: 1, expected: 1 });
  });

  it('knows a pair whichever of the two is said first', () => {
    const pair = { rater: '', criterion: 'urgency', first: 'b', second: 'a', winner: 'a' };
    const risalah = withProblems(['a', 'b'], { variant: 'usg-pairwise', pairs: [pair] });
    expect(priorityScores(risalah).rows.map(({ scores }) => scores[0])).toEqual([1, 0]);
  });

  it('gives no total before every pair is decided, and shows which column falls short', () => {
    const pairs = [{ rater: '', criterion: 'urgency', first: 'a', second: 'b', winner: 'a' }];
    const risalah = withProblems(['a', 'b', 'c'], { variant: 'usg-pairwise', pairs });
    expect(priorityScores(risalah).rows.map(({ total }) => total)).toEqual([null, null, null]);
    expect(pairwiseChecks(risalah).map(({ sum, expected }) => [sum, expected])).toEqual([
      [1, 3],
      [0, 3],
      [0, 3],
    ]);
  });

  it('counts no win for a problem that was not compared', () => {
    const pairs = [{ rater: '', criterion: 'urgency', first: 'a', second: 'b', winner: 'z' }];
    const risalah = withProblems(['a', 'b'], { variant: 'usg-pairwise', pairs });
    expect(priorityScores(risalah).raters).toBe(0);
  });
});

describe('APKL before USG', () => {
  const ids = apkl.apkl_input.map(([name]) => String(name));
  // The published sheet scores APKL; three of five is read as met, and what is not legible as not met.
  const filter = apkl.apkl_input.map(([name, ...scores]) => ({
    problem: String(name),
    passed: filterQuestions.filter((_, at) => Number(scores[at] ?? 0) >= 3),
  }));
  // The source carries its first problem to USG under another wording; by its place it is the same.
  const carried = [2, 3, 0];
  const rows = apkl.usg_input.map(([, u, s, g], at) => ({
    problem: ids[carried[at] ?? 0] ?? '',
    scores: { urgency: Number(u), seriousness: Number(s), growth: Number(g) },
  }));
  const risalah = withProblems(ids, {
    variant: 'apkl-usg',
    filter,
    ratings: [{ id: 'team', member: '', rows }],
  });

  it('lets the three published problems pass and ranks them as published', () => {
    const result = priorityScores(risalah);
    expect(result.rows.filter(({ passed }) => passed).map(({ problem }) => problem)).toEqual(
      carried.toSorted().map((at) => ids[at]),
    );
    const byCarried = carried.map((at) => result.rows[at]);
    expect(byCarried.map((row) => row?.total)).toEqual(apkl.usg_published.total);
    expect(byCarried.map((row) => row?.rank)).toEqual([1, 3, 2]);
    expect(result.first).toBe('Kepatuhan pemilahan sampah medis');
  });

  it('ranks no problem that was sifted out, and tells so of a chosen one', () => {
    const result = priorityScores(risalah);
    expect(result.rows[1]).toMatchObject({ passed: false, total: null, rank: null });
    expect(standingOf(result, ids[1] ?? '')).toBe('sifted-out');
  });
});

describe('a nominal vote', () => {
  const rating = (member: string, points: readonly number[]) => ({
    id: member,
    member,
    rows: points.map((given, at) => ({ problem: `p${at}`, scores: { [POINTS]: given } })),
  });

  it('adds up the points of the members and leaves out who scored as one', () => {
    const result = priorityScores(
      withProblems(['p0', 'p1'], {
        variant: 'nominal',
        ratings: [rating('', [9, 0]), rating('m1', [1, 2]), rating('m2', [2, 3])],
      }),
    );
    expect(result.columns.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(result.rows.map(({ total }) => total)).toEqual([3, 5]);
    expect(result.first).toBe('p1');
  });
});

describe('a change of method or of raters', () => {
  const row = (scores: Record<string, number>) => [{ problem: 'p0', scores }];
  const team = { id: 'team', member: '', rows: row({ urgency: 1, seriousness: 1, growth: 1 }) };
  const alone = { id: 'm1', member: 'm1', rows: row({ urgency: 5, seriousness: 5, growth: 5 }) };

  it('counts the entries of the way that stands first', () => {
    const total = (ratings: Risalah['priority']['ratings']) =>
      priorityScores(withProblems(['p0'], { ratings })).rows[0]?.total;
    expect(total([team, alone])).toBe(3);
    expect(total([alone, team])).toBe(15);
  });

  it('lets criteria of two methods stand side by side without mixing them', () => {
    const carlIds = ['capability', 'accessibility', 'readiness', 'leverage'];
    const criteria = [
      ...newRisalah().priority.criteria,
      ...carlIds.map((id) => ({ id, name: id, weight: null })),
    ];
    const scores = {
      ...alone.rows[0]?.scores,
      ...Object.fromEntries(carlIds.map((id) => [id, 2])),
    };
    const ratings = [{ id: 'team', member: '', rows: [{ problem: 'p0', scores }] }];
    const total = (variant: Risalah['priority']['variant']) =>
      priorityScores(withProblems(['p0'], { variant, criteria, ratings })).rows[0]?.total;
    expect(total('usg')).toBe(15);
    expect(total('carl')).toBe(16);
    expect(total('usg')).toBe(15);
  });

  it('sees means that differ only in their last bits as equal', () => {
    const three = (first: number, second: number, third: number) =>
      [first, second, third].map((urgency, at) => ({
        id: `m${at}`,
        member: `m${at}`,
        rows: [
          { problem: 'a', scores: { urgency, seriousness: 1, growth: 1 } },
          { problem: 'b', scores: { urgency: 1, seriousness: urgency, growth: 1 } },
        ],
      }));
    const result = priorityScores(withProblems(['a', 'b'], { ratings: three(2, 4, 5) }));
    expect(result.ties).toEqual([['a', 'b']]);
  });
});

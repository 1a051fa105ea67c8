import { describe, expect, it } from 'vitest';
import { priorityScores } from '#domain/risalah/priorityScores.ts';
import type { Problem } from '#domain/risalah/theme.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import carl from '#tests/fixtures/cases/puskesmas-carl-stratifikasi.json' with { type: 'json' };
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
    expect(priorityScores(newRisalah())).toEqual({ raters: 0, rows: [], ties: [], first: '' });
  });
});

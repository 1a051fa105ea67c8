import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseScatter, emptyScatter } from '#domain/tools/scatter.ts';
import type { ScatterInput, ScatterResult } from '#domain/tools/scatter.ts';

interface SheetCase {
  readonly input_pairs: readonly (readonly [number, number])[];
  readonly recomputed: { readonly n: number; readonly r: number };
}

/** Rubber sheets of a thesis at USU; see `source` in the file. */
const sheets = JSON.parse(
  readFileSync(new URL('../../fixtures/cases/scatter-sheet-usu.json', import.meta.url), 'utf8'),
) as SheetCase;

type Pair = ScatterInput['pairs'][number];

function pair(x: Pair['x'], y: Pair['y'], changes: Partial<Pair> = {}): Pair {
  return { x, y, stratum: '', label: '', ...changes };
}

function of(pairs: readonly Pair[]): ScatterResult {
  return analyseScatter({ ...emptyScatter, pairs: [...pairs] });
}

describe('a scatter diagram', () => {
  it('finds no relation in the rubber sheets of a thesis', () => {
    const { line, strength, signTest, caveats } = of(
      sheets.input_pairs.map(([x, y]) => pair(x, y)),
    );
    expect(line.n).toBe(sheets.recomputed.n);
    expect(line.r).toBeCloseTo(sheets.recomputed.r, 6);
    expect(strength).toBe('very-weak');
    expect(signTest?.direction).toBe('none');
    expect(caveats).toEqual([]);
  });

  it('leaves out a pair without one of its members whole and names it', () => {
    const result = of([
      pair(1, 2),
      pair(null, 3),
      pair(4, { typed: '5.5' }),
      pair(null, null),
      pair(null, null, { label: 'Senin' }),
      pair(6, null),
      pair(null, null, { stratum: 'Loket 1' }),
      pair(null, null, { stratum: ' ', label: '  ' }),
    ]);
    expect(result.points.map(({ row }) => row)).toEqual([1]);
    expect(result.problems).toEqual([
      { row: 2, member: 'x', reason: 'missing' },
      { row: 3, member: 'y', reason: 'unreadable' },
      { row: 5, member: 'x', reason: 'missing' },
      { row: 5, member: 'y', reason: 'missing' },
      { row: 6, member: 'y', reason: 'missing' },
      { row: 7, member: 'x', reason: 'missing' },
      { row: 7, member: 'y', reason: 'missing' },
    ]);
  });

  it.each([
    [[], ['no-pairs']],
    [[pair(1, 1), pair(2, 3)], ['too-few']],
    [[pair(1, 1), pair(2, 2), pair(3, 4)], ['few-pairs']],
    [
      [pair(1, 1), pair(1, 2), pair(1, 4)],
      ['few-pairs', 'constant-x'],
    ],
    [
      [pair(1, 1), pair(2, 1), pair(3, 1)],
      ['few-pairs', 'constant-y'],
    ],
  ])('says what cannot be concluded', (pairs, caveats) => {
    expect(of(pairs).caveats).toEqual(caveats);
  });

  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8], 'perfect'],
    [[1, 2, 3, 4, 5, 6, 8, 7], 'very-strong'],
    [[2, 4, 1, 3, 8, 7, 5, 6], 'strong'],
    [[3, 1, 8, 2, 4, 7, 6, 5], 'moderate'],
    [[3, 2, 8, 1, 5, 7, 6, 4], 'weak'],
    [[5, 6, 8, 1, 2, 7, 4, 5.5], 'very-weak'],
  ])('names the strength of %j %s', (ys, strength) => {
    expect(of(ys.map((y, at) => pair(at + 1, y))).strength).toBe(strength);
  });

  it.each([
    [[1, 2, 4, 3], 0.8, 'very-strong'],
    [[2, 1, 4, 3], 0.6, 'strong'],
    [[1, 4, 2, 3], 0.4, 'moderate'],
    [[1, 4, 3, 2], 0.2, 'weak'],
  ])('takes %j, whose r is %d, for the stronger of two steps', (ys, r, strength) => {
    for (const way of [1, -1]) {
      const found = of(ys.map((y, at) => pair(at + 1, way * y)));
      expect(found.line.r).toBeCloseTo(way * r, 12);
      expect(found.strength).toBe(strength);
    }
  });

  it('has no strength without r, nor among fewer than three pairs', () => {
    const level = [pair(1, 4), pair(2, 4), pair(3, 4)];
    expect(of(level)).toMatchObject({ line: { r: null }, strength: null });
    expect(of([pair(1, 1), pair(2, 2)]).strength).toBeNull();
    expect(of([pair(1, 1), pair(2, 2), pair(3, 3)]).strength).toBe('perfect');
  });

  it('has few pairs below thirty, and nothing to test without any', () => {
    const pairs = Array.from({ length: 30 }, (_, at) => pair(at, at % 7));
    expect(of(pairs).caveats).toEqual([]);
    expect(of(pairs.slice(1)).caveats).toEqual(['few-pairs']);
    expect(of([]).signTest).toBeNull();
  });

  it('keeps the names of a pair without the blanks around them', () => {
    const named = [pair(1, 2, { stratum: ' Loket 1 ', label: ' Senin ' })];
    expect(of(named).points).toMatchObject([{ stratum: 'Loket 1', label: 'Senin' }]);
  });

  it('sums up each named stratum', () => {
    const rising = [1, 2, 3].map((each) => pair(each, each, { stratum: 'Loket 1' }));
    const few = [1, 2].map((each) => pair(each, each, { stratum: 'Loket 2' }));
    expect(of([...rising, ...few, pair(5, 5)]).strata).toEqual([
      { name: 'Loket 1', n: 3, r: 1 },
      { name: 'Loket 2', n: 2, r: null },
    ]);
  });

  it('points at what lies far from the line of all others', () => {
    // Anscombe's third set: ten points on a line and one above it.
    const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const ys = [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73];
    const { points } = of(xs.map((x, at) => pair(x, ys[at] ?? null)));
    expect(points.filter(({ outlying }) => outlying).map(({ row }) => row)).toEqual([3]);
    const exact = xs.map((x) => pair(x, x === 13 ? 30 : 2 * x));
    expect(of(exact).points.filter(({ outlying }) => outlying)).toHaveLength(1);
    expect(of(xs.map((x) => pair(x, 2 * x))).points.some(({ outlying }) => outlying)).toBe(false);
  });

  it('never speaks of what is no number', () => {
    const amounts = fc.oneof(
      fc.double({ min: -1e60, max: 1e60, noNaN: true }),
      fc.integer({ min: -9, max: 9 }),
      fc.constantFrom(1e15, 1e-12, null, { typed: 'x' }),
    );
    const pairs = fc.array(
      fc.record({
        x: amounts,
        y: amounts,
        stratum: fc.constantFrom('', 'A', 'B'),
        label: fc.constant(''),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pairs, (given) => {
        expect(wrongNumbers(of(given))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Paths of numbers that are not finite. */
function wrongNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => wrongNumbers(each, `${path}.${name}`));
}

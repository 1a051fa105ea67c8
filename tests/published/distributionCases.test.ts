import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysePublished } from './analyse.ts';

interface Tolerance {
  readonly abs?: number;
  readonly rel?: number;
  readonly exact?: boolean;
  readonly perName?: Readonly<Record<string, Tolerance>>;
}

interface PublishedCase {
  readonly id: string;
  readonly tool: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: Tolerance;
  readonly alternatives?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function casesOf(name: string): readonly PublishedCase[] {
  const file = new URL(`../fixtures/spc/${name}.json`, import.meta.url);
  const family = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly cases: readonly PublishedCase[];
  };
  return family.cases;
}

const cases = ['descriptive', 'histogram', 'capability', 'scatter'].flatMap(casesOf);

function answerTo({ tool, input }: Pick<PublishedCase, 'tool' | 'input'>): Record<string, unknown> {
  return analysePublished(tool, input) as Record<string, unknown>;
}

/** Names of the expected quantities that were missed. */
function missed(
  answer: Readonly<Record<string, unknown>>,
  { expected, tolerance }: Pick<PublishedCase, 'expected' | 'tolerance'>,
): readonly string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    isMet(answer[name], value, { ...tolerance, ...tolerance.perName?.[name] })
      ? []
      : [`${name}: ${JSON.stringify(answer[name])} for ${JSON.stringify(value)}`],
  );
}

function isMet(got: unknown, wanted: unknown, tolerance: Tolerance): boolean {
  if (wanted === null) return got === null || got === undefined;
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(got) &&
      got.length === wanted.length &&
      wanted.every((each, at) => isMet(got[at], each, tolerance))
    );
  }
  if (typeof wanted === 'object') {
    const held = got as Record<string, unknown>;
    return Object.entries(wanted).every(([name, each]) => isMet(held[name], each, tolerance));
  }
  if (typeof wanted !== 'number' || typeof got !== 'number') return got === wanted;
  if (tolerance.exact) return got === wanted;
  const room = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(wanted));
  return Math.abs(got - wanted) <= room;
}

describe('published samples, as their sources give them', () => {
  it.each(cases.map((each) => [each.id, each] as const))(
    'lead to the published numbers: %s',
    (_, published) => {
      expect(missed(answerTo(published), published)).toEqual([]);
    },
  );

  it('lead to the other documented spreads within subgroups by the other methods', () => {
    for (const published of casesOf('capability')) {
      for (const method of ['sbar', 'pooled'] as const) {
        const expected = published.alternatives?.[`sigmaWithin=${method}`];
        if (expected === undefined) continue;
        const input = { ...(published.input as object), withinMethod: method };
        const answer = answerTo({ tool: 'capability', input });
        expect(missed(answer, { expected, tolerance: published.tolerance })).toEqual([]);
      }
    }
  });

  it('lead to the other documented counts where classes hold their upper end', () => {
    for (const published of casesOf('histogram')) {
      const expected = published.alternatives?.['right-closed'];
      if (expected === undefined) continue;
      const input = { ...(published.input as object), closed: 'right: (a,b]' };
      const answer = answerTo({ tool: 'histogram', input });
      expect(missed(answer, { expected, tolerance: published.tolerance })).toEqual([]);
    }
  });
});

describe('samples that say nothing', () => {
  it.each([
    ['descriptive', { values: [] }],
    ['descriptive', { values: [null, 'NaN'] }],
    ['histogram', { values: [null] }],
    ['capability', { values: [], lsl: 1, usl: 2 }],
    ['scatter', { x: [1, null], y: [null, 2] }],
  ])('are answered as having no data: %s %j', (tool, input) => {
    const answer = answerTo({ tool, input });
    expect(answer['noData']).toEqual(expect.any(String));
    expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity/);
  });

  it.each([
    ['histogram', { values: [1, 2], edges: [2, 1] }, /menaik/],
    ['histogram', { values: [0, 1], width: 1e-9 }, /sempit/],
    ['capability', { values: [1, 2], lsl: 2, usl: 2 }, /lebih kecil/],
    ['scatter', { x: [1], y: [] }, /sama/],
  ])('are refused with a reason: %s %j', (tool, input, reason) => {
    expect(() => analysePublished(tool, input)).toThrow(reason);
  });
});

describe('a histogram asked for in its own words', () => {
  it('is statistical unless the taught one is asked for', () => {
    const values = [40, 41, 45, 52, 60, 61, 77, 85];
    const usual = answerTo({ tool: 'histogram', input: { values, usl: 80 } });
    expect(usual).toMatchObject({ convention: 'statistical', classes: { length: 4 } });
    const taught = answerTo({ tool: 'histogram', input: { values, convention: 'taught' } });
    expect(taught).toMatchObject({ k: 4, edges: [39.5, 51.5, 63.5, 75.5, 87.5] });
    const wide = answerTo({ tool: 'histogram', input: { values, width: 20 } });
    expect(wide).toMatchObject({ edges: [40, 60, 80, 100] });
    const rice = answerTo({ tool: 'histogram', input: { values, rule: 'rice' } });
    expect(rice).toMatchObject({ k: 4 });
  });
});

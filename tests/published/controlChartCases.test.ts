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
  readonly source: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: Tolerance;
  /** Indices that may be present or absent, by the path of their list. */
  readonly optional?: Readonly<Record<string, readonly number[]>>;
}

const families = ['constants', 'variables-charts', 'attribute-charts', 'rules', 'run-chart'];
const cases = families.flatMap((family) => {
  const file = new URL(`../fixtures/spc/${family}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly PublishedCase[] })
    .cases;
});

describe('published control charts and run charts, as their sources give them', () => {
  it.each(cases.map((published) => [published.id, published.source, published] as const))(
    'are computed to the published result: %s (%s)',
    (_, __, published) => {
      const { tool, input, expected } = published;
      if (expected['throwsOrNoData'] === true) {
        expect(() => analysePublished(tool, input)).toThrow();
        return;
      }
      const result = analysePublished(tool, input) as Readonly<Record<string, unknown>>;
      const off = Object.entries(expected).flatMap(([name, wanted]) =>
        differences(result[name], wanted, { published, name, path: name }),
      );
      expect(off).toEqual([]);
    },
  );

  it('leave out no family of the control charts', () => {
    expect(cases.length).toBeGreaterThanOrEqual(48);
  });
});

interface At {
  readonly published: PublishedCase;
  /** Name in `expected`. */
  readonly name: string;
  readonly path: string;
}

/** Where a result is off, one line each; nothing where it is right. */
function differences(got: unknown, wanted: unknown, at: At): readonly string[] {
  const off = [`${at.path}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`];
  if (wanted === null) return got === null || got === undefined ? [] : off;
  if (typeof wanted === 'number') {
    return typeof got === 'number' && Math.abs(got - wanted) <= room(wanted, at) ? [] : off;
  }
  if (Array.isArray(wanted)) {
    const optional = at.published.optional?.[at.path];
    const [found, expected] = [got, wanted].map((list) =>
      Array.isArray(list) && optional !== undefined
        ? list.filter((index) => !optional.includes(Number(index)))
        : list,
    );
    if (!Array.isArray(found) || !Array.isArray(expected)) return off;
    if (found.length !== expected.length) return off;
    return expected.flatMap((each, index) =>
      differences(found[index], each, { ...at, path: `${at.path}[${index}]` }),
    );
  }
  if (typeof wanted === 'object') {
    if (typeof got !== 'object' || got === null) return off;
    return Object.entries(wanted).flatMap(([key, each]) =>
      differences((got as Readonly<Record<string, unknown>>)[key], each, {
        ...at,
        path: `${at.path}.${key}`,
      }),
    );
  }
  return got === wanted ? [] : off;
}

function room(wanted: number, { published, name }: At): number {
  const { perName, ...general } = published.tolerance;
  const { abs = 0, rel = 0, exact = false } = { ...general, ...perName?.[name] };
  return exact ? 0 : Math.max(abs, rel * Math.abs(wanted));
}

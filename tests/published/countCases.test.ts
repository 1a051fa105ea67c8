import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysePublished } from './analyse.ts';

interface PublishedCase {
  readonly id: string;
  readonly tool: string;
  readonly input: unknown;
  readonly expected: unknown;
}

const folder = new URL('../fixtures/spc/', import.meta.url);
const cases = ['pareto.json', 'checksheet-stratification.json'].flatMap((name) => {
  const family = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    readonly cases: readonly PublishedCase[];
  };
  return family.cases;
});

describe('published data, as their sources give them', () => {
  it.each(cases.map((published) => [published.id, published] as const))(
    'lead to the published result: %s',
    (_, { tool, input, expected }) => {
      expect(analysePublished(tool, input)).toMatchObject(nearly(expected));
    },
  );
});

/** The expected values, each number with room for rounding in the last places. */
function nearly(expected: unknown): object {
  const loosened: unknown = JSON.parse(JSON.stringify(expected), (_, value: unknown) => {
    if (typeof value !== 'number') return value;
    return expect.closeTo(value, 9) as unknown;
  });
  return loosened as object;
}

import { describe, expect, it } from 'vitest';
import { stratify } from '#domain/statistics/stratify.ts';

describe('a stratum of missing values', () => {
  it('is named, with nothing to say', () => {
    const nothing = { n: 0, mean: null, sd: null, min: null, max: null };
    const result = stratify([{ stratum: 'A', value: null }]);
    expect(result.groups).toStrictEqual([{ group: 'A', ...nothing }]);
    expect(result.overall).toStrictEqual(nothing);
    expect(result.missingValues).toBe(1);
  });
});

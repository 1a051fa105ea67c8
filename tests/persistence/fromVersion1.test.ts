import { describe, expect, it } from 'vitest';
import { fromVersion1 } from '#persistence/migrations/fromVersion1.ts';

describe('the step from version 1', () => {
  it('gives every check sheet its taps, in whatever section it stands', () => {
    const before = {
      id: 'r',
      background: { data: [{ tool: 'check-sheet', input: { by: 'day' } }] },
    };
    expect(fromVersion1(before)).toEqual({
      id: 'r',
      background: { data: [{ tool: 'check-sheet', input: { by: 'day', taps: [] } }] },
    });
  });

  it('leaves other uses and odd content as they are', () => {
    const odd = { a: null, b: { data: [1, { tool: 'series', input: {} }, { tool: 'pareto' }] } };
    expect(fromVersion1(odd)).toEqual(odd);
    expect(fromVersion1('nothing')).toBe('nothing');
  });
});

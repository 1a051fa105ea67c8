import { describe, expect, it } from 'vitest';
import { fromVersion2 } from '#persistence/migrations/fromVersion2.ts';

describe('the step from version 2', () => {
  it('makes room for reasons, own marks and the new questions, and keeps what was answered', () => {
    const before = { id: 'r', actions: { rows: [], understanding: 'Semua mencoba.' } };
    expect(fromVersion2(before)).toMatchObject({
      id: 'r',
      reasons: [],
      mirror: { sheet: '', scores: {}, notes: {} },
      actions: { rows: [], understanding: 'Semua mencoba.', difficulty: '' },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion2({ alternatives: null })).toMatchObject({ alternatives: null });
    expect(fromVersion2('nothing')).toBe('nothing');
  });
});

import { describe, expect, it } from 'vitest';
import { emptyEvidence, evidenceSchema } from '#domain/tools/evidence.ts';

describe('the evidence of a tool', () => {
  it('says nothing before anything was answered', () => {
    const { n, ...words } = evidenceSchema.parse(emptyEvidence());
    expect(n).toBeNull();
    expect([...new Set(Object.values(words))]).toEqual(['']);
  });
});

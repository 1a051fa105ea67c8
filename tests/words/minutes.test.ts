import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersNamed } from '#domain/risalah/versions/workBetween.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import { proceedingsText } from '#words/keeping/minutes.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const before = {
  ...newRisalah(),
  members: {
    rows: [
      { ...emptyMember('ani'), name: 'Ani' },
      { ...emptyMember('budi'), name: 'Budi' },
    ],
  },
};

describe('proposed proceedings', () => {
  it('tell what came by its name, a line a place, and leave meetings out', () => {
    const after = {
      ...before,
      inventory: {
        ...before.inventory,
        problems: [
          { ...emptyProblem('a'), problem: 'Antrean lama' },
          { ...emptyProblem('b'), problem: 'Berkas hilang' },
        ],
      },
      verification: {
        ...before.verification,
        rows: ['1', '2', '3', '4', '5'].map((id) => ({
          ...emptyVerificationRow(id),
          hypothesis: `Dugaan ${id}`,
        })),
      },
      meetings: { rows: [] },
    };
    const places = (section: string): string =>
      section === 'inventory' ? 'Langkah 1' : 'Langkah 3';
    expect(proceedingsText(before, after, places)).toBe(
      'Langkah 1: 2 masalah ditambah: “Antrean lama” dan “Berkas hilang”.\nLangkah 3: 5 kartu pembuktian ditambah.',
    );
    expect(proceedingsText(after, after, places)).toBe('');
  });

  it('are words, whatever was answered', () => {
    fc.assert(
      fc.property(arbitraryRisalah, arbitraryRisalah, (one, other) => {
        expect(proceedingsText(one, other, () => 'Langkah')).not.toMatch(/undefined|\[object/u);
      }),
      { numRuns: 40 },
    );
  });
});

describe('members named by the work', () => {
  it('are those whom a new answer names', () => {
    const voted = {
      ...before,
      vote: { ...before.vote, rows: [{ cause: 'x', kept: false, points: { ani: 3 } }] },
    };
    expect(membersNamed(before, voted)).toEqual(['ani']);
    expect(membersNamed(voted, voted)).toEqual([]);
  });
});

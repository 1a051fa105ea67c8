import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { afterGrowing, grownRisalah } from '#domain/suggestions/growing/grow.ts';
import { proposedThemes } from '#domain/suggestions/growing/themes.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { proposedThemeText, suggestionSource } from '#words/suggestions/growing.ts';
import { arbitraryRegister, registerOf } from './registers.ts';

function grown(register: Register) {
  let ids = 0;
  return grownRisalah(register.suggestions, register, {
    fresh: newRisalah(),
    newId: () => `new-${(ids += 1)}`,
    sourceOf: (one) => suggestionSource(one, register),
    theme: 'Perbaikan waktu',
  });
}

const register = registerOf([
  {
    ...{ number: '12', day: '2026-03-02', title: 'Map diberi warna', suggester: 'Petugas arsip' },
    before: 'Berkas lama dicari 25 menit. Semua map sewarna.',
    cause: 'Tahun tidak terlihat dari luar.',
    action: 'Punggung map diberi pita warna.',
  },
]);

describe('a risalah that a suggestion became', () => {
  it('begins with its problem, its cause and its idea, each where it belongs', () => {
    const risalah = grown(register);
    const [problem] = risalah.inventory.problems;
    expect(problem).toMatchObject({
      problem: 'Berkas lama dicari 25 menit.',
      condition: 'Berkas lama dicari 25 menit. Semua map sewarna.',
      source: 'Register saran Puskesmas Melati 2026, nomor 12',
    });
    expect(risalah.priority.chosen).toBe(problem?.id);
    const cause = risalah['cause-effect'].causes.at(-1);
    expect(cause?.text).toBe('Tahun tidak terlihat dari luar.');
    expect(risalah.alternatives.rows).toMatchObject([
      { cause: cause?.id, alternative: 'Punggung map diberi pita warna.' },
    ]);
    expect(risalah.title.theme).toBe('Perbaikan waktu');
    expect(risalah.identity.unit).not.toBe('');
  });

  it('is a risalah whatever the suggestions say, points at nothing that is missing and names nobody', () => {
    fc.assert(
      fc.property(arbitraryRegister, (any) => {
        const named = {
          ...any,
          suggestions: any.suggestions.map((one) => ({
            ...one,
            suggester: 'RAHASIA',
            contact: 'RAHASIA',
            writtenBy: 'RAHASIA',
          })),
        };
        const risalah = grown(named);
        expect(risalahSchema.parse(risalah)).toEqual(risalah);
        expect(dropDanglingReferences(risalah)).toEqual(risalah);
        expect(risalah.mark).toBe(any.mark);
        expect(JSON.stringify(risalah)).not.toContain('RAHASIA');
      }),
      { numRuns: 40 },
    );
  });

  it('is named by the suggestions, which are closed by it unless something closed them before', () => {
    const two = registerOf([{}, { closing: 'reason' }, {}]);
    const after = afterGrowing(two, ['s1', 's2'], { risalah: 'r', today: '2026-03-20' });
    expect(after.suggestions).toMatchObject([
      { risalah: 'r', closing: 'risalah', closedOn: '2026-03-20' },
      { risalah: 'r', closing: 'reason', closedOn: '' },
      { risalah: '', closing: '' },
    ]);
  });
});

describe('a theme', () => {
  const one = { kinds: ['time'], unit: 'Loket', before: 'Antre lama' };

  it('is proposed where several of one kind wait, with where most of them come from', () => {
    const many = registerOf([one, one, { ...one, unit: 'Apotek' }, { ...one, kinds: ['cost'] }]);
    const [theme, ...others] = proposedThemes(many);
    expect(others).toEqual([]);
    expect(theme).toEqual({
      ...{ kind: 'time', name: 'Waktu', unit: 'Loket', suggestions: ['s1', 's2', 's3'] },
    });
    expect(proposedThemeText({ name: 'Waktu', unit: 'Loket' })).toBe('Perbaikan waktu di Loket');
    expect(proposedThemeText({ name: '', unit: '' })).toBe('Perbaikan pelayanan');
  });

  it('is none of what was settled, refused or grown already', () => {
    const settled = [
      one,
      one,
      { ...one, decision: 'rejected' as const },
      { ...one, closing: 'reason' as const },
      { ...one, progress: 'done' as const },
      { ...one, risalah: 'r' },
      { kinds: ['time'] },
    ];
    expect(proposedThemes(registerOf(settled))).toEqual([]);
  });
});

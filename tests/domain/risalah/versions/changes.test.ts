import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#domain/risalah/versions/changes.ts';
import { lostRows } from '#domain/risalah/versions/lostRows.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { changeSentences } from '#words/keeping/versions.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const blank = newRisalah();

function withCards(...ids: readonly string[]): Risalah {
  const rows = ids.map(emptyVerificationRow);
  return { ...blank, verification: { ...blank.verification, rows } };
}

function told(before: Risalah, after: Risalah): readonly string[] {
  return changeSentences(changesBetween(before, after), () => 'Langkah 3');
}

describe('changesBetween', () => {
  it('finds nothing between a record and itself read anew, and something wherever their text differs', () => {
    fc.assert(
      fc.property(arbitraryRisalah, arbitraryRisalah, (one, other) => {
        const same = changesBetween(one, structuredClone(one));
        expect(same).toEqual({ sections: [], whole: [] });
        const changed = { ...other, id: one.id, createdAt: one.createdAt, mark: one.mark };
        const { sections, whole } = changesBetween(one, changed);
        const isSame = sections.length + whole.length === 0;
        const unprinted = (risalah: Risalah) =>
          JSON.stringify({ ...risalah, printing: { ...risalah.printing, printedOn: '' } });
        if (unprinted(one) === unprinted(changed)) expect(isSame).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('swaps what was added and removed when it is read backwards', () => {
    fc.assert(
      fc.property(arbitraryRisalah, arbitraryRisalah, (one, other) => {
        const there = changesBetween(one, other).sections.flatMap(({ tables }) => tables);
        const back = changesBetween(other, one).sections.flatMap(({ tables }) => tables);
        expect(back).toEqual(
          there.map(({ added, removed, ...rest }) => ({ ...rest, added: removed, removed: added })),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('counts the rows of a table by what tells them apart', () => {
    const before = withCards('a', 'b');
    const after = withCards('b', 'c', 'd');
    const rows = after.verification.rows.map((row) =>
      row.id === 'b' ? { ...row, fact: 'Antre 40 menit' } : row,
    );
    const edited = { ...after, verification: { ...after.verification, rows } };
    expect(told(before, edited)).toEqual([
      'Langkah 3: 2 kartu pembuktian ditambah, 1 diubah, 1 dihapus',
    ]);
  });

  it('tells an order, a box by its name, and many boxes by their number', () => {
    expect(told(withCards('a', 'b'), withCards('b', 'a'))).toEqual([
      'Langkah 3: urutan kartu pembuktian diubah',
    ]);
    const titled = { ...blank, title: { ...blank.title, title: 'Antrean singkat' } };
    expect(told(blank, titled)).toEqual(['Langkah 3: “Judul” diubah']);
    const identity = Object.fromEntries(
      Object.entries(blank.identity).map(([key, value]) => [
        key,
        typeof value === 'string' ? `${value}x` : value,
      ]),
    );
    const many = { ...blank, identity: { ...blank.identity, ...identity } };
    expect(told(blank, many)[0]).toMatch(/^Langkah 3: \d+ isian diubah$/);
  });

  it('tells what belongs to no section, but not that it was printed', () => {
    const changed = { ...blank, method: 'seven', finished: ['title' as const] };
    expect(told(blank, changed)).toEqual([
      'Susunan langkah diganti',
      'Tanda selesai langkah diubah',
    ]);
    const printed = {
      ...blank,
      printing: { ...blank.printing, printedOn: '2026-06-01T00:00:00Z' },
    };
    expect(told(blank, printed)).toEqual([]);
  });
});

describe('lostRows', () => {
  it('is the most rows that a table lost, also within a row, and none where rows were added', () => {
    expect(lostRows(withCards('a', 'b', 'c'), withCards('a'))).toBe(2);
    expect(lostRows(withCards('a'), withCards('a', 'b', 'c'))).toBe(0);
    expect(lostRows(blank, blank)).toBe(0);
    const [card] = withCards('a').verification.rows;
    const nested = (count: number) => ({
      ...blank,
      verification: {
        ...blank.verification,
        rows: card ? [{ ...card, photos: Array.from({ length: count }, () => photo) }] : [],
      },
    });
    const photo = { hash: 'a'.repeat(64), width: 1, height: 1, caption: '' };
    expect(lostRows(nested(5) as Risalah, nested(1) as Risalah)).toBe(4);
  });
});

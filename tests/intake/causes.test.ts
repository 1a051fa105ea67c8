import { describe, expect, it } from 'vitest';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { causesTarget } from '#intake/tables/causesTarget.ts';
import { defaults } from '#templates/defaults.ts';
import { readCells } from './readAnswers.ts';

const empty: CauseEffectInput = { ...emptyCauseEffect, categories: [...defaults.categories] };

/** Each cause with all above it: "Manusia > Kurang teliti". */
function read(text: string, current: CauseEffectInput = empty, under?: string) {
  const found = readCells(text, { target: causesTarget(under ?? null), current });
  const { categories, causes } = found.draft;
  const named = (id: string): string => {
    const cause = causes.find((each) => each.id === id);
    return cause === undefined
      ? (categories.find((each) => each.id === id)?.name ?? '?')
      : `${named(cause.parent)} > ${cause.text}${cause.candidate ? ' *' : ''}`;
  };
  return { ...found, lines: causes.map(({ id }) => named(id)) };
}

describe('a table of causes', () => {
  it('has the bone at the side and each “mengapa” in a column of its own', () => {
    const text = `No | Faktor | Penyebab | Mengapa 1 | Mengapa 2 | Calon akar
1 | Manusia (Man) | Petugas kurang | Belum diusulkan | | ✓
 | | | Mutasi | Tidak ada pengganti |
2 | Alat | Printer rusak | | |
 | | Jaringan lambat | | | v`;
    expect(read(text).lines).toEqual([
      'Manusia > Petugas kurang',
      'Manusia > Petugas kurang > Belum diusulkan *',
      'Manusia > Petugas kurang > Mutasi',
      'Manusia > Petugas kurang > Mutasi > Tidak ada pengganti',
      'Mesin/Alat > Printer rusak',
      'Mesin/Alat > Jaringan lambat *',
    ]);
  });

  it('has the bones as heads, several causes in a cell', () => {
    const text =
      'Manusia | Metode | Mesin\n"1. Kurang teliti\n2. Lupa" | SOP belum ada | \nSakit | | ';
    expect(read(text).lines).toEqual([
      'Manusia > Kurang teliti',
      'Manusia > Lupa',
      'Manusia > Sakit',
      'Metode > SOP belum ada',
    ]);
  });

  it('is joined with what is there, and no cause is written twice', () => {
    const before = read('Faktor | Penyebab\nManusia | Lupa').draft;
    const { lines } = read('Faktor | Penyebab\nMan | LUPA.\nSarana lain | Rusak', before);
    expect(lines).toEqual(['Manusia > Lupa', 'Sarana lain > Rusak']);
  });

  it('hangs a list that names no bone where it was put', () => {
    expect(read('Lupa\nSakit', empty, 'method').lines).toEqual(['Metode > Lupa', 'Metode > Sakit']);
    expect(read('1.\tLupa\n2.\tSakit').lines).toEqual(['Manusia > Lupa', 'Manusia > Sakit']);
  });

  it('is a list below the name of each bone', () => {
    const text = 'Manusia:\n1. Lupa\n2. Kurang teliti\nMetode\n1. SOP belum ada';
    expect(read(text).lines).toEqual([
      'Manusia > Lupa',
      'Manusia > Kurang teliti',
      'Metode > SOP belum ada',
    ]);
  });
});

import type { Format, FrontPart } from '#domain/method/format.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** Parts before the first chapter, as the printed pages are called. */
export const frontPartNames: Readonly<Record<FrontPart, string>> = {
  cover: 'Sampul',
  identity: 'Identitas di halaman pertama',
  approvals: 'Lembar pengesahan',
  commitment: 'Komitmen pimpinan',
  foreword: 'Kata pengantar',
  abstract: 'Abstrak',
  contents: 'Daftar isi',
  'list-of-figures': 'Daftar gambar',
  'list-of-tables': 'Daftar tabel',
  'list-of-annexes': 'Daftar lampiran',
};

/** "A4 · Times New Roman 12 · spasi 1,5 · paling banyak 10 halaman". */
export function factsOf({ paper, font, fontSize, lineSpacing, pageLimit }: Format): string {
  const limit = pageLimit === null ? [] : [`paling banyak ${pageLimit} halaman`];
  return [
    paper,
    `${font} ${formatNumber(fontSize)}`,
    `spasi ${formatNumber(lineSpacing)}`,
    ...limit,
  ].join(' · ');
}

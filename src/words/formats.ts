import { formatSchema } from '#domain/method/format.ts';
import type { ExtraPage, Format, FrontPart } from '#domain/method/format.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** Parts before the first chapter, as the printed pages are called. */
export const frontPartNames: Readonly<Record<FrontPart, string>> = {
  cover: 'Sampul',
  identity: 'Identitas di halaman pertama',
  approvals: 'Lembar pengesahan',
  originality: 'Pernyataan orisinalitas',
  implementation: 'Pernyataan implementasi',
  commitment: 'Komitmen pimpinan',
  foreword: 'Kata pengantar',
  abstract: 'Abstrak',
  contents: 'Daftar isi',
  'list-of-figures': 'Daftar gambar',
  'list-of-tables': 'Daftar tabel',
  'list-of-annexes': 'Daftar lampiran',
};

/** Pages that only some receivers ask for, and what stands on them. */
export const extraPageNames: Readonly<
  Record<ExtraPage, { readonly label: string; readonly hint: string }>
> = {
  tools: {
    label: 'Alat yang digunakan pada setiap langkah',
    hint: 'Satu halaman sebelum langkah pertama.',
  },
  attendance: {
    label: 'Kehadiran setiap anggota',
    hint: 'Nama anggota dan pertemuan yang dihadirinya.',
  },
  sources: {
    label: 'Sumber data',
    hint: 'Lampiran: tabel atau gambar, sumber, waktu, dan pengumpulnya.',
  },
};

/** "A4 · Times New Roman 12 · spasi 1,5 · paling banyak 10 halaman". */
export function formatFacts({ paper, font, fontSize, lineSpacing, pageLimit }: Format): string {
  const limit = pageLimit === null ? [] : [`paling banyak ${pageLimit} halaman`];
  return [
    paper,
    `${font} ${formatNumber(fontSize)}`,
    `spasi ${formatNumber(lineSpacing)}`,
    ...limit,
  ].join(' · ');
}

/** Between what a number of a format must lie. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Behind the number: "cm". */
  readonly unit: string;
}

const { fontSize, cover, lineSpacing, margins } = formatSchema.shape;

export const formatLimits = {
  fontSize: limitsOf(fontSize, 'pt'),
  coverSize: limitsOf(cover.shape.size, 'pt'),
  lineSpacing: limitsOf(lineSpacing, 'baris'),
  margin: limitsOf(margins.shape.left, 'cm'),
  pages: { min: 1, max: 999, unit: 'halaman' },
} as const satisfies Record<string, Limits>;

/** What is wrong with a number, in one sentence, or `null`; what cannot be read is asked back by its field. */
export function limitProblem(amount: Amount, { min, max, unit }: Limits): string | null {
  if (amount === null) return `Isi angka ${formatNumber(min)} sampai ${formatNumber(max)} ${unit}.`;
  if (typeof amount !== 'number') return 'Angka ini belum terbaca. Tulis seperti 2,5.';
  if (amount >= min && amount <= max) return null;
  return `Harus ${formatNumber(min)} sampai ${formatNumber(max)} ${unit}.`;
}

/** The same for a number that may be left empty and has no decimals. */
export function pageLimitProblem(amount: Amount): string | null {
  if (amount === null) return null;
  const isBroken = typeof amount === 'number' && !Number.isInteger(amount);
  return isBroken ? 'Tulis jumlah halaman tanpa koma.' : limitProblem(amount, formatLimits.pages);
}

function limitsOf(
  { minValue, maxValue }: { readonly minValue: number | null; readonly maxValue: number | null },
  unit: string,
): Limits {
  return { min: minValue ?? 0, max: maxValue ?? Infinity, unit };
}

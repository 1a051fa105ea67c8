import { z } from 'zod';
import type { CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import type { SeriesResult } from '#domain/tools/series.ts';
import { counted, known, listOf, printed, share } from './said.ts';

export const paretoResult = printed({
  total: counted.describe('Jumlah semua.'),
  rows: listOf(
    z.strictObject({
      category: z.string(),
      count: counted,
      percent: counted.describe('Persen dari jumlah semua.'),
      cumulative: counted.describe('Jumlah sejak baris pertama.'),
      cumulativePercent: counted.describe('Persen sejak baris pertama; yang terakhir 100.'),
      vital: z.boolean().describe('Termasuk sedikit yang penting.'),
      other: z.boolean().describe('Kelas lain-lain.'),
      class: z.enum(['A', 'B', 'C']).describe('A sampai 80 persen, B sampai 95, selebihnya C.'),
    }),
  ).describe('Terbanyak lebih dulu, lain-lain terakhir.'),
  threshold: counted.describe('Batas sedikit yang penting, dalam persen.'),
  grouped: listOf(z.string()).describe('Jenis yang masuk ke lain-lain karena jarang.'),
  problems: listOf(
    z.strictObject({
      row: counted.describe('Nomor barisnya.'),
      reason: z.enum(['missing', 'unreadable', 'negative', 'unnamed']),
    }),
  ).describe('Baris yang tidak dapat dipakai.'),
}) satisfies z.ZodType<ParetoResult>;

const kindTotals = listOf(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    total: counted,
    percent: counted.describe('Persen dari jumlah semua.'),
  }),
).describe('Jumlah tiap jenis.');

export const checkSheetResult = printed({
  total: counted.describe('Jumlah semua.'),
  counts: listOf(listOf(known)).describe('Isi tiap sel, menurut jenis lalu kolom.'),
  kinds: kindTotals,
  columns: listOf(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      stratum: z.string(),
      total: counted,
      inspected: known.describe('Banyak yang diamati.'),
      rate: known.describe('Tiap 100 yang diamati.'),
    }),
  ).describe('Jumlah tiap kolom.'),
  inspected: known.describe('Banyak yang diamati pada semua kolom.'),
  rate: known.describe('Tiap 100 yang diamati.'),
  strata: listOf(
    z.strictObject({
      name: z.string(),
      columns: counted.describe('Banyak kolomnya.'),
      total: counted,
      percent: counted,
      inspected: known,
      rate: known,
      byKind: listOf(counted).describe('Jumlah menurut jenis.'),
    }),
  ),
  contrast: z
    .strictObject({
      stratum: z.string(),
      per: z.enum(['hundred-observed', 'column']),
      value: counted,
      rest: counted.describe('Nilai semua kelompok lain bersama-sama.'),
    })
    .nullable()
    .describe('Kelompok yang paling berbeda.'),
  mismatch: known.describe('Jumlah yang diketik dikurangi jumlah yang dihitung.'),
  problems: listOf(
    z.strictObject({
      row: counted,
      column: counted,
      reason: z.enum(['missing', 'unreadable', 'negative']),
    }),
  ).describe('Sel yang tidak dapat dipakai; baris 0 ialah banyak yang diamati.'),
}) satisfies z.ZodType<CheckSheetResult>;

export const seriesResult = printed({
  categories: listOf(z.string()),
  series: listOf(
    z.strictObject({
      name: z.string(),
      role: z.enum(['data', 'before', 'after']),
      values: listOf(known).describe('Dari dua hitungan: persennya.'),
      shares: listOf(share.nullable()).describe('Kedua hitungan di balik tiap nilai.'),
      inTime: z.boolean().describe('Kategorinya rentang waktu, sehingga rata-ratanya bermakna.'),
      n: counted.describe('Banyak nilai yang dapat dibaca.'),
      total: counted,
      pooled: share
        .nullable()
        .describe('Semua hitungan digabung; null bila ada nilai yang bukan hitungan.'),
      mean: known.describe('Rata-rata sederhana; null bila hitungannya digabung.'),
      overall: known.describe('Persen dari hitungan gabungan, atau rata-ratanya.'),
      min: known,
      max: known,
      first: known,
      last: known,
    }),
  ),
  comparison: z
    .strictObject({
      before: counted,
      after: counted,
      change: counted.describe('Sesudah dikurangi sebelum, dalam satuan nilai.'),
      changePercent: known.describe('Persen dari sebelum.'),
    })
    .nullable()
    .describe('Nilai keseluruhan sebelum dan sesudah.'),
  target: known,
  reachesTarget: z.boolean().nullable(),
  problems: listOf(
    z.strictObject({
      series: counted,
      category: counted,
      reason: z.enum(['missing', 'unreadable', 'no-share']).describe('no-share: bagian dari nol.'),
    }),
  ).describe('Nilai yang tidak dapat dipakai, menurut nomornya.'),
}) satisfies z.ZodType<SeriesResult>;

import { z } from 'zod';
import type { Stratification } from '#domain/statistics/stratify.ts';
import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { counted, known, listOf, printed } from './said.ts';

const summary = {
  n: counted.describe('Banyak nilai.'),
  mean: known,
  sd: known.describe('Simpangan baku dengan pembagi n - 1.'),
  min: known,
  max: known,
};

const groupsShape = {
  groups: listOf(z.strictObject({ group: z.string(), ...summary })).describe(
    'Menurut urutan munculnya.',
  ),
  overall: z.strictObject(summary).describe('Semua nilai bersama-sama.'),
  rowsWithoutStratum: counted.describe('Banyak baris tanpa kelompok.'),
  missingValues: counted.describe('Banyak baris tanpa nilai.'),
};

const test = z
  .strictObject({
    statistic: counted.describe('Khi-kuadrat.'),
    degreesOfFreedom: counted,
    p: counted.describe('Peluang, 0 sampai 1.'),
    smallestExpected: counted.describe('Jumlah harapan terkecil; di bawah lima, p hanya kasar.'),
    cellsBelowFive: counted,
    cells: counted,
  })
  .nullable();

export const stratificationResult = printed({
  measure: z.enum(['count', 'value']),
  stacking: z.enum(['grouped', 'stacked']),
  by: z.string().describe('Nama kolom kelompoknya.'),
  across: z.string().describe('Nama kolom jenisnya; kosong bila tidak ada.'),
  per: z.enum(['observed', 'column']),
  kinds: listOf(z.string()),
  strata: listOf(
    z.strictObject({
      name: z.string(),
      total: counted,
      percent: counted,
      exposure: known.describe('Seberapa banyak kelompok itu diamati.'),
      byKind: listOf(counted),
    }),
  ),
  total: counted.describe('Jumlah yang mempunyai kelompok.'),
  summary: z
    .strictObject(groupsShape)
    .nullable()
    .describe('null untuk jumlah.') satisfies z.ZodType<Stratification | null>,
  contrast: z
    .strictObject({
      stratum: z.string(),
      by: z.enum(['exposure', 'count', 'mean']),
      value: counted,
      rest: counted.describe('Nilai semua kelompok lain bersama-sama.'),
    })
    .nullable()
    .describe('Kelompok yang paling berbeda.'),
  level: test.describe('Apakah banyaknya berbeda antarkelompok.'),
  mix: test.describe('Apakah susunan jenisnya berbeda antarkelompok.'),
  standout: z
    .strictObject({
      stratum: z.string(),
      kind: counted,
      count: counted,
      expected: counted.describe('Jumlah yang diharapkan bila kelompok tidak berpengaruh.'),
    })
    .nullable(),
  rowsWithoutStratum: counted.describe('Banyak baris tanpa kelompok.'),
  problems: listOf(
    z.strictObject({ row: counted, reason: z.enum(['missing', 'unreadable', 'negative']) }),
  ).describe('Baris yang jumlahnya tidak dapat dipakai.'),
}) satisfies z.ZodType<StratificationResult>;

import { z } from 'zod';
import type { Regression } from '#domain/statistics/regression.ts';
import type { SignTest } from '#domain/statistics/charts/signTest.ts';
import type { ScatterResult } from '#domain/tools/scatter.ts';
import { counted, known, listOf, printed } from './said.ts';

const signTestSchema = z
  .strictObject({
    medianX: counted,
    medianY: counted,
    quadrants: z
      .tuple([counted, counted, counted, counted])
      .readonly()
      .describe('Banyak titik: kanan atas, kiri atas, kiri bawah, kanan bawah.'),
    onLine: counted.describe('Banyak titik pada garis median; tidak dihitung.'),
    n: counted.describe('Banyak titik yang dihitung.'),
    positive: counted.describe('Kanan atas dan kiri bawah bersama-sama.'),
    negative: counted.describe('Kiri atas dan kanan bawah bersama-sama.'),
    critical: known.describe('Banyak paling besar bagi pasangan kuadran yang lebih jarang.'),
    p: known.describe('Peluang dua sisi menurut sebaran binomial.'),
    direction: z.enum(['positive', 'negative', 'none']),
  })
  .describe('Uji tanda dengan garis median.') satisfies z.ZodType<SignTest>;

const line: z.ZodType<Regression> = z.strictObject({
  n: counted.describe('Banyak pasangan.'),
  meanX: known.describe('Rata-rata x, dalam satuan x.'),
  meanY: known.describe('Rata-rata y, dalam satuan y.'),
  slope: known.describe('Kemiringan garis, satuan y tiap satuan x.'),
  intercept: known.describe('Titik potong garis, dalam satuan y.'),
  r: known.describe('Korelasi Pearson, -1 sampai 1.'),
  r2: known.describe('Kuadrat r, 0 sampai 1.'),
  residualSd: known.describe('Simpangan baku sisaan dengan n - 2 derajat bebas, dalam satuan y.'),
  seSlope: known.describe('Galat baku kemiringan.'),
  seIntercept: known.describe('Galat baku titik potong.'),
  t: known.describe('Statistik t kemiringan; null bila semua titik pada garis.'),
  p: known.describe('Peluang dua sisi, 0 sampai 1.'),
  ci95Low: known.describe('Batas bawah selang kepercayaan 95 persen untuk r.'),
  ci95High: known.describe('Batas atas selang kepercayaan 95 persen untuk r.'),
});

export const scatterResult = printed({
  points: listOf(
    z.strictObject({
      row: counted.describe('Nomor barisnya.'),
      x: counted,
      y: counted,
      stratum: z.string(),
      label: z.string(),
      outlying: z.boolean().describe('Jauh dari garis semua titik lain.'),
    }),
  ),
  line,
  signTest: signTestSchema.nullable(),
  strength: z
    .enum(['very-weak', 'weak', 'moderate', 'strong', 'very-strong', 'perfect'])
    .nullable()
    .describe('Menurut besarnya r, setiap 0,2.'),
  strata: listOf(z.strictObject({ name: z.string(), n: counted, r: known })),
  caveats: listOf(z.enum(['no-pairs', 'too-few', 'few-pairs', 'constant-x', 'constant-y'])),
  problems: listOf(
    z.strictObject({
      row: counted,
      member: z.enum(['x', 'y']),
      reason: z.enum(['missing', 'unreadable']),
    }),
  ).describe('Pasangan yang tidak lengkap dan tidak ikut.'),
}) satisfies z.ZodType<ScatterResult>;

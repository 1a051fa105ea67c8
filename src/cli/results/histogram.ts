import { z } from 'zod';
import type { ClassCounts } from '#domain/statistics/classRules.ts';
import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import { counted, known, listOf, printed } from './said.ts';

const classCountsSchema = z
  .strictObject({
    taught: counted.describe('1 + 3,3 log n.'),
    sturges: counted.describe('1 + log2 n.'),
    sqrt: counted.describe('Akar n.'),
    rice: counted.describe('2 kali akar pangkat tiga n.'),
    scott: known.describe('Dari simpangan baku; null tanpa sebaran.'),
    freedmanDiaconis: known.describe('Dari jarak antarkuartil; null tanpa sebaran.'),
  })
  .describe(
    'Banyak kelas menurut tiap aturan, dibulatkan ke atas.',
  ) satisfies z.ZodType<ClassCounts>;

/** A sample in numbers, apart from its shape. */
const sampleShape = {
  n: counted.describe('Banyak nilai yang dapat dibaca.'),
  sum: counted.describe('Jumlah semua nilai.'),
  mean: known.describe('Rata-rata, seperti semua ukuran dalam satuan nilai.'),
  min: known,
  max: known,
  range: known.describe('Terbesar dikurangi terkecil.'),
  median: known,
  variance: known.describe('Ragam dengan pembagi n - 1, dalam satuan kuadrat.'),
  sd: known.describe('Simpangan baku dengan pembagi n - 1.'),
  sdPopulation: known.describe('Simpangan baku dengan pembagi n.'),
};

const caveat = z.enum([
  'no-values',
  'one-value',
  'all-equal',
  'few-values',
  'unusable-classes',
  'too-many-classes',
  'crossed-limits',
]);

const capability = z.strictObject({
  cp: known,
  cpl: known,
  cpu: known,
  cpk: known,
  pp: known,
  ppl: known,
  ppu: known,
  ppk: known,
  cpm: known,
  expectedBelow: known.describe('Persen sebaran normal di bawah lsl.'),
  expectedAbove: known.describe('Persen sebaran normal di atas usl.'),
  sigmaWithin: known.describe('Dari rentang bergerak nilai menurut urutannya.'),
  sigmaOverall: known,
  outside: z.strictObject({
    below: known.describe('Banyak nilai di bawah lsl.'),
    above: known.describe('Banyak nilai di atas usl.'),
    percent: known.describe('Keduanya, dalam persen.'),
  }),
  verdict: z.enum(['capable', 'borderline', 'incapable']).nullable(),
  lsl: known,
  usl: known,
  target: known,
});

const shape = z.strictObject({
  shape: z
    .enum([
      'normal',
      'skewed-right',
      'skewed-left',
      'twin-peaked',
      'cliff-left',
      'cliff-right',
      'comb',
      'flat',
    ])
    .nullable(),
  sureness: z.enum(['fair', 'moderate', 'weak']),
  peaks: listOf(counted).describe('Nomor kelas puncaknya, mulai dari 0.'),
});

export const histogramResult = printed({
  convention: z.enum(['taught', 'statistical']),
  statistics: z.strictObject({
    ...sampleShape,
    skewness: known.describe('g1, tanpa satuan.'),
    skewnessAdjusted: known.describe('G1, tanpa satuan.'),
    kurtosis: known.describe('g2, tanpa satuan.'),
    kurtosisAdjusted: known.describe('G2, tanpa satuan.'),
  }),
  quartiles: z
    .strictObject({
      type: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]).describe('Menurut Hyndman dan Fan.'),
      q1: counted,
      q3: counted,
    })
    .nullable(),
  classes: listOf(
    z.strictObject({
      from: counted,
      to: counted,
      midpoint: counted.describe('Tengah kelas.'),
      count: counted.describe('Banyak nilai.'),
      percent: counted.describe('Persen dari semua nilai.'),
      cumulativePercent: counted.describe('Persen sejak kelas pertama.'),
      normal: known.describe('Tinggi kurva normal di tengah kelas, dalam banyak nilai.'),
    }),
  ),
  width: known.describe('Lebar kelas.'),
  rawWidth: known.describe('Lebar sebelum dibulatkan.'),
  decimals: counted.describe('Banyak angka di belakang koma pada data.'),
  classCounts: classCountsSchema.nullable(),
  grouped: z
    .strictObject({ mean: counted, sd: known })
    .nullable()
    .describe('Rata-rata dan simpangan baku dari tengah kelas.'),
  classCaveats: listOf(caveat),
  shape,
  capability: capability.nullable().describe('null tanpa batas spesifikasi.'),
  caveats: listOf(caveat),
  problems: listOf(
    z.strictObject({ row: counted, reason: z.enum(['missing', 'unreadable']) }),
  ).describe('Nilai yang tidak dapat dibaca, menurut nomornya.'),
}) satisfies z.ZodType<HistogramResult>;

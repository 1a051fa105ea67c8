import { z } from 'zod';
import type { ControlPanel } from '#domain/statistics/charts/controlPanel.ts';
import { ruleIds } from '#domain/statistics/charts/ruleSets.ts';
import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import { controlChartKinds } from '#domain/tools/controlChart/controlChartInput.ts';
import { counted, known, listOf, places, printed, share } from './said.ts';

const panel = z.strictObject({
  values: listOf(known).describe('Satu nilai tiap titik, seperti semua daftar di sini.'),
  centre: listOf(known).describe('Garis tengah.'),
  sigma: listOf(known).describe('Galat baku nilainya.'),
  lower: listOf(known).describe('Batas bawah.'),
  upper: listOf(known).describe('Batas atas.'),
}) satisfies z.ZodType<ControlPanel>;

const extent = z
  .strictObject({ least: counted, most: counted })
  .nullable()
  .describe('Tinggi garis; least dan most sama bila garisnya datar.');

const runs = z.strictObject({
  centre: known,
  observed: counted.describe('Banyak nilai.'),
  useful: counted.describe('Banyak nilai di luar garis tengah.'),
  longestRun: known.describe('Tidak ada bila tidak ada nilai di luar garis tengah.'),
  longestRunMax: known.describe('Deret terpanjang yang masih kebetulan.'),
  crossings: known,
  crossingsMin: known.describe('Lintasan paling sedikit yang masih kebetulan.'),
  signal: z.boolean(),
  longRuns: listOf(z.strictObject({ from: counted, to: counted })),
});

const stage = z.strictObject({
  name: z.string(),
  from: counted,
  to: counted,
  n: counted.describe('Banyak titik yang dihitung.'),
  pooled: share.nullable().describe('Semua hitungan peta p digabung; garis tengahnya.'),
  centre: extent,
  lower: extent,
  upper: extent,
  sigma: known,
  spreadCentre: extent,
  spreadUpper: extent,
  runs: runs.nullable(),
  cautions: listOf(z.enum(['no-data', 'no-limits', 'all-equal', 'few-points', 'sizes-differ'])),
});

const signal = z.strictObject({
  panel: z.enum(['main', 'spread']),
  rule: z.enum([...ruleIds, 'long-run', 'few-crossings']),
  name: z.string().describe('Nomor aturan dalam bukunya.'),
  length: counted.describe('Banyak titik pola terpendek.'),
  from: counted,
  to: counted,
  points: places.describe('Nomor titik yang ditandai.'),
  way: z.enum(['up', 'down']).nullable(),
});

const moment = z.strictObject({ label: z.string(), at: counted.describe('Nomor titik.') });

export const controlChartResult = printed({
  chart: z.enum(controlChartKinds),
  names: listOf(z.string()),
  main: panel,
  spread: panel.nullable().describe('Rentang atau simpangan baku; null bila tidak ada.'),
  stages: listOf(stage),
  signals: listOf(signal).describe('Menurut titik terakhirnya.'),
  changes: listOf(moment),
  struck: listOf(z.strictObject({ point: counted, reason: z.string() })),
  problems: listOf(
    z.strictObject({
      point: counted,
      reason: z.enum([
        'missing',
        'unreadable',
        'single-value',
        'too-large',
        'several-values',
        'missing-count',
        'missing-size',
        'negative',
        'fractional',
        'no-size',
        'more-than-inspected',
      ]),
    }),
  ),
  misplaced: listOf(moment).describe('Tahap dan perubahan pada titik yang tidak ada.'),
  target: known.describe('Dalam satuan nilai; bagian untuk peta p.'),
}) satisfies z.ZodType<ControlChartResult>;

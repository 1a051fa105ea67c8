import { z } from 'zod';
import { runLimits, runTest } from '#domain/statistics/runTest.ts';
import { BadInput } from '#cli/badInput.ts';
import { measured } from './limitsFrom.ts';
import { rawInput } from './rawInput.ts';

const series = z.object({
  values: z.array(measured),
  centre: z.number().optional().describe('Garis tengah; median bila kosong.'),
});

const lengths = z.object({
  nUseful: z.array(z.number().max(1_000_000)).describe('Banyak titik di luar garis tengah.'),
});

/** Run charts by the two tests of Anhøj, and the limits of these tests. */
export const runChartInputs = [
  rawInput('run-chart', series, analyseSeries),
  rawInput('run-chart', lengths, ({ nUseful }) => {
    const limits = nUseful.map(runLimits);
    return {
      longestRunMax: limits.map((limit) => limit?.longestRunMax ?? null),
      crossingsMin: limits.map((limit) => limit?.crossingsMin ?? null),
    };
  }),
];

function analyseSeries({ values, centre }: z.infer<typeof series>): unknown {
  const result = runTest(values, centre ?? null);
  if (result.observed === 0) throw new BadInput('Tidak ada nilai yang dapat dipetakan.');
  return {
    centre: result.centre,
    nObs: result.observed,
    nUseful: result.useful,
    longestRun: result.longestRun,
    longestRunMax: result.longestRunMax,
    crossings: result.crossings,
    crossingsMin: result.crossingsMin,
    signal: result.signal,
  };
}

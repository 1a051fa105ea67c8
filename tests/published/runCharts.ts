import { z } from 'zod';
import { runLimits, runTest } from '#domain/statistics/charts/runTest.ts';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { measured } from './limitsFrom.ts';
import { leftOut, positions } from './leftOut.ts';
import { publishedForm } from './publishedForm.ts';

const series = z.object({
  values: z.array(measured),
  centre: z.number().nullish(),
});

const lengths = z.object({
  nUseful: z.array(z.number().max(1_000_000)),
});

/** Fewer points beside the centre than these are not tested in earnest (Anhøj 2015). */
const ENOUGH = 10;

/** Run charts by the two tests of Anhøj, and the limits of these tests. */
export const runChartInputs = [
  publishedForm('run-chart', series, analyseSeries),
  publishedForm('run-chart', lengths, ({ nUseful }) => {
    const limits = nUseful.map(runLimits);
    const none = positions(limits, (limit) => limit === null);
    return withNotes(
      {
        longestRunMax: limits.map((limit) => limit?.longestRunMax ?? null),
        crossingsMin: limits.map((limit) => limit?.crossingsMin ?? null),
      },
      [none === '' ? '' : `Banyak titik ${none} kurang dari satu, jadi tidak ada batasnya.`],
    );
  }),
];

function analyseSeries({ values, centre }: z.infer<typeof series>) {
  const result = runTest(values, centre ?? null);
  if (result.observed === 0) throw new BadInput('Tidak ada nilai yang dapat dipetakan.');
  const tested = {
    centre: result.centre,
    nObs: result.observed,
    nUseful: result.useful,
    longestRun: result.longestRun,
    longestRunMax: result.longestRunMax,
    crossings: result.crossings,
    crossingsMin: result.crossingsMin,
    signal: result.signal,
  };
  const { useful } = result;
  return withNotes(tested, [
    leftOut(values),
    useful === 0
      ? 'Semua titik berada pada garis tengah, jadi tidak ada yang dapat diuji.'
      : useful < ENOUGH
        ? `Baru ada ${useful} titik di luar garis tengah; sedikitnya ${ENOUGH} diperlukan agar uji ini dapat dipercaya.`
        : '',
  ]);
}

import { z } from 'zod';
import { LARGEST_RANGE_SUBGROUP } from '#domain/statistics/charts/controlChartConstants.ts';
import type { ControlPanel } from '#domain/statistics/charts/controlPanel.ts';
import { individualsChart } from '#domain/statistics/charts/individualsChart.ts';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import { subgroupChart } from '#domain/statistics/charts/subgroupChart.ts';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { countedFrom, limitsFromSamples, measured } from './limitsFrom.ts';
import { leftOut, positions } from './leftOut.ts';
import { publishedForm } from './publishedForm.ts';
import { oneOrAll } from './oneOrAll.ts';

const individuals = z.object({
  values: z.array(measured),
  newValues: z.array(measured).optional(),
  limitsFromSamples,
});

const subgroups = z.object({
  subgroups: z.array(z.array(measured)),
  limitsFromSamples,
});

/** I-MR, X̄-R and X̄-S as textbooks give them. */
export const variableInputs = [
  publishedForm('i-mr', individuals, analyseIndividuals),
  publishedForm('xbar-r', subgroups, analyseRanges),
  publishedForm('xbar-s', subgroups, analyseDeviations),
];

function analyseIndividuals(given: z.infer<typeof individuals>) {
  const { values, newValues = [] } = given;
  const used = values.filter((value) => value !== null).length;
  if (used === 0) throw new BadInput('Tidak ada nilai yang dapat dipetakan.');
  const all = [...values, ...newValues];
  const counted = countedFrom(given.limitsFromSamples, values.length) ?? values.map(() => true);
  const chart = individualsChart(
    all,
    all.map((_, index) => counted[index] === true),
  );
  const isOld = (position: number): boolean => position <= values.length;
  const [beyondI, beyondMR] = [beyond(chart.main), beyond(chart.spread)];
  const mr = chart.spread.values;
  const charted = {
    mean: chart.mean,
    mrBar: chart.meanRange,
    sigma: chart.sigma,
    iUCL: chart.main.upper[0] ?? null,
    iLCL: chart.main.lower[0] ?? null,
    mrUCL: chart.spread.upper[0] ?? null,
    mrLCL: chart.spread.lower[0] ?? null,
    mr: mr.slice(0, values.length),
    nUsed: used,
    nMr: mr.slice(0, values.length).filter((range) => range !== null).length,
    nMissing: values.length - used,
    beyondI: beyondI.filter(isOld),
    beyondMR: beyondMR.filter(isOld),
    ...(given.newValues === undefined
      ? {}
      : {
          mrNew: mr.slice(values.length),
          beyondINew: beyondI.filter((position) => !isOld(position)),
          beyondMRNew: beyondMR.filter((position) => !isOld(position)),
        }),
    ...(chart.meanRange === null
      ? {
          noData: true as const,
          reason: 'Batas tidak dapat dihitung: tidak ada dua nilai berurutan.',
        }
      : {}),
  };
  return withNotes(charted, [
    leftOut(all),
    chart.meanRange === 0 ? 'Semua nilai sama, jadi tidak ada keragaman yang dapat dinilai.' : '',
  ]);
}

function analyseRanges({ subgroups: given, ...rest }: z.infer<typeof subgroups>) {
  const largest = given.findIndex(
    (values) => values.filter((value) => value !== null).length > LARGEST_RANGE_SUBGROUP,
  );
  if (largest !== -1) {
    throw new BadInput(
      `Subgrup ke-${largest + 1} berisi lebih dari ${LARGEST_RANGE_SUBGROUP} nilai; rentangnya tidak lagi dapat dinilai. Gunakan xbar-s.`,
    );
  }
  const counted = countedFrom(rest.limitsFromSamples, given.length);
  const chart = subgroupChart(given, { spread: 'range', counted });
  return withNotes(
    {
      ...common(given, chart),
      rBar: chart.meanSpread,
      rUCL: oneOrAll(chart.spread.upper, chart.sizes),
      rLCL: oneOrAll(chart.spread.lower, chart.sizes),
      ranges: chart.spread.values,
      beyondR: beyond(chart.spread),
    },
    subgroupNotes(chart),
  );
}

function analyseDeviations({ subgroups: given, ...rest }: z.infer<typeof subgroups>) {
  const counted = countedFrom(rest.limitsFromSamples, given.length);
  const chart = subgroupChart(given, { spread: 'deviation', counted });
  return withNotes(
    {
      ...common(given, chart),
      sBar: chart.meanSpread,
      sUCL: oneOrAll(chart.spread.upper, chart.sizes),
      sLCL: oneOrAll(chart.spread.lower, chart.sizes),
      sds: chart.spread.values,
      beyondS: beyond(chart.spread),
    },
    subgroupNotes(chart),
  );
}

function subgroupNotes({ sizes, meanSpread }: ReturnType<typeof subgroupChart>): readonly string[] {
  const empty = positions(sizes, (size) => size === 0);
  const single = positions(sizes, (size) => size === 1);
  return [
    empty === '' ? '' : `Subgrup ${empty} kosong, jadi menjadi celah.`,
    single === '' ? '' : `Subgrup ${single} hanya berisi satu nilai, jadi tanpa batas.`,
    meanSpread === 0 ? 'Tidak ada keragaman di dalam subgrup, jadi batasnya berimpit.' : '',
  ];
}

function common(
  given: z.infer<typeof subgroups>['subgroups'],
  chart: ReturnType<typeof subgroupChart>,
) {
  if (chart.grandMean === null) throw new BadInput('Tidak ada nilai yang dapat dipetakan.');
  if (chart.meanSpread === null) {
    throw new BadInput(
      'Batas tidak dapat dihitung: tidak ada subgrup yang berisi dua nilai. Gunakan i-mr untuk nilai tunggal.',
    );
  }
  const { main, sizes } = chart;
  return {
    xBarBar: chart.grandMean,
    sigma: chart.sigma,
    xUCL: oneOrAll(main.upper, sizes),
    xLCL: oneOrAll(main.lower, sizes),
    means: main.values,
    sizes,
    nMissing: given.reduce((sum, values) => sum + values.filter((v) => v === null).length, 0),
    beyondX: beyond(main),
  };
}

function beyond(panel: ControlPanel): readonly number[] {
  return ruleSignals({ kind: 'beyond', sigmas: 3 }, panel);
}

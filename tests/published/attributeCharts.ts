import { z } from 'zod';
import { attributeChart } from '#domain/statistics/charts/attributeChart.ts';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import { sampleFault } from '#domain/statistics/charts/sampleFault.ts';
import type {
  AttributeKind,
  AttributeSample,
  SampleFault,
} from '#domain/statistics/charts/sampleFault.ts';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { countedFrom, limitsFromSamples, measured } from './limitsFrom.ts';
import { oneOrAll } from './oneOrAll.ts';
import { leftOut } from './leftOut.ts';
import { publishedForm } from './publishedForm.ts';

const defectives = z.array(measured);
const defects = z.array(measured);
const sizes = z.array(measured);
const size = z.number();

/** p, np, c and u charts as textbooks give them. A fault in the data is refused with the number of its sample. */
export const attributeInputs = [
  publishedForm(
    'p-chart',
    z.object({ defectives, sizes, limitsFromSamples }),
    (given) => chartOf('p', pairs(given.defectives, given.sizes), given.limitsFromSamples).chart,
  ),
  publishedForm(
    'p-chart',
    z.object({ defectives, size, limitsFromSamples }),
    (given) => chartOf('p', withSize(given.defectives, given.size), given.limitsFromSamples).chart,
  ),
  publishedForm('np-chart', z.object({ defectives, size, limitsFromSamples }), (given) =>
    npChart(withSize(given.defectives, given.size), given.limitsFromSamples),
  ),
  publishedForm('np-chart', z.object({ defectives, sizes, limitsFromSamples }), (given) =>
    npChart(sameSizes(pairs(given.defectives, given.sizes)), given.limitsFromSamples),
  ),
  publishedForm(
    'c-chart',
    z.object({ defects, limitsFromSamples }),
    (given) => chartOf('c', withSize(given.defects, null), given.limitsFromSamples).chart,
  ),
  publishedForm(
    'u-chart',
    z.object({ defects, sizes, limitsFromSamples }),
    (given) => chartOf('u', pairs(given.defects, given.sizes), given.limitsFromSamples).chart,
  ),
  publishedForm(
    'u-chart',
    z.object({ defects, size, limitsFromSamples }),
    (given) => chartOf('u', withSize(given.defects, given.size), given.limitsFromSamples).chart,
  ),
];

function npChart(samples: readonly AttributeSample[], limitsFrom: readonly number[] | undefined) {
  const { rate, chart } = chartOf('np', samples, limitsFrom);
  return { pBar: rate, ...chart };
}

const faultWords: Readonly<Record<SampleFault, string>> = {
  'missing-count': 'jumlahnya kosong',
  'missing-size': 'banyak yang diperiksa kosong',
  negative: 'jumlahnya negatif',
  fractional: 'jumlahnya bukan bilangan bulat',
  'no-size': 'banyak yang diperiksa harus lebih dari nol',
  'more-than-inspected': 'yang cacat lebih banyak daripada yang diperiksa',
};

function chartOf(
  kind: AttributeKind,
  samples: readonly AttributeSample[],
  limitsFrom: readonly number[] | undefined,
) {
  samples.forEach((sample, index) => {
    const fault = sampleFault(kind, sample);
    if (fault === null || fault === 'missing-count') return;
    const counts = sample.size === null ? `${sample.count}` : `${sample.count} dari ${sample.size}`;
    throw new BadInput(`Sampel ke-${index + 1} (${counts}): ${faultWords[fault]}.`);
  });
  const { rate, main } = attributeChart(kind, samples, countedFrom(limitsFrom, samples.length));
  if (rate === null) throw new BadInput('Tidak ada sampel yang dapat dipetakan.');
  const constant = samples.map(({ size: n }) => (kind === 'c' ? 1 : n));
  const charted = {
    centre: oneOrAll(main.centre, kind === 'np' ? constant : [1]),
    points: main.values,
    LCL: oneOrAll(main.lower, constant),
    UCL: oneOrAll(main.upper, constant),
    beyond: ruleSignals({ kind: 'beyond', sigmas: 3 }, main),
  };
  const isWide = main.sigma.some((sigma) => (sigma ?? 0) > 0);
  const chart = withNotes(charted, [
    leftOut(
      samples.map(({ count }) => count),
      'Sampel',
    ),
    isWide
      ? ''
      : 'Semua jumlah nol atau semua unit cacat, jadi batasnya berimpit dengan garis tengah.',
  ]);
  return { rate, chart };
}

function pairs(
  counts: readonly (number | null)[],
  sizesOf: readonly (number | null)[],
): readonly AttributeSample[] {
  if (counts.length !== sizesOf.length) {
    throw new BadInput(
      `Ada ${counts.length} jumlah untuk ${sizesOf.length} ukuran sampel; keduanya harus sama banyak.`,
    );
  }
  return counts.map((count, index) => ({ count, size: sizesOf[index] ?? null }));
}

function withSize(
  counts: readonly (number | null)[],
  common: number | null,
): readonly AttributeSample[] {
  return counts.map((count) => ({ count, size: common }));
}

function sameSizes(samples: readonly AttributeSample[]): readonly AttributeSample[] {
  const first = samples.find(({ size: n }) => n !== null)?.size ?? null;
  const other = samples.findIndex(({ size: n }) => n !== null && n !== first);
  if (other === -1) return samples;
  throw new BadInput(
    `Peta np memerlukan ukuran sampel yang sama, sedangkan sampel ke-${other + 1} berbeda. Gunakan p-chart.`,
  );
}

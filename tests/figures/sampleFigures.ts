import type {
  Chart,
  ChartAxis,
  ChartSeries,
  PieChart,
  PointEmphasis,
  RadarChart,
  ScatterChart,
} from '#figures/figure.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** A control chart in two stages with a signal, a point taken out and a change mark. */
export const controlChart: Chart = controlChartOf(24);

function controlChartOf(count: number): Chart {
  const values = Array.from({ length: count }, (_, at) => {
    const base = at < count / 2 ? 42 : 24;
    return base + Math.round(60 * Math.sin(at * 2.3) + 30 * Math.cos(at * 5.1)) / 10;
  });
  values[7] = 61;
  values[15] = 8;
  const emphasis = values.map((_, at): PointEmphasis => {
    if (at === 7) return 'signal';
    return at === 15 ? 'struck' : 'plain';
  });
  const level = (before: number, after: number): readonly number[] =>
    values.map((_, at) => (at < count / 2 ? before : after));
  return {
    kind: 'chart',
    title: 'Peta kendali waktu tunggu',
    alt: 'Waktu tunggu 24 hari; satu hari di luar batas kendali.',
    categories: values.map((_, at) => String(at + 1)),
    categoryTitle: 'Hari ke-',
    left: axisOf('Waktu tunggu (menit)', 70, 10),
    right: null,
    series: [
      seriesOf('Waktu tunggu', { values, emphasis }),
      seriesOf('BKA', { role: 'limit', values: level(54, 35), labels: lastLabel(count, '35,0') }),
      seriesOf('Garis tengah', {
        role: 'centre',
        values: level(42, 24),
        labels: lastLabel(count, '24,0'),
      }),
      seriesOf('BKB', { role: 'limit', values: level(30, 13), labels: lastLabel(count, '13,0') }),
    ],
    references: [{ axis: 'left', value: 25, label: 'Target 25 menit', role: 'target' }],
    divisions: [
      { at: 0, label: 'Sebelum', role: 'stage' },
      { at: count / 2, label: 'Sesudah', role: 'stage' },
      { at: 10.5, label: 'Daftar syarat dipasang', role: 'change' },
    ],
    barGap: 0.5,
    stacking: 'grouped',
  };
}

const frequencies = [2, 5, 11, 18, 14, 7, 3];

export const histogram: Chart = {
  kind: 'chart',
  title: 'Histogram waktu tunggu',
  alt: 'Enam puluh waktu tunggu dalam tujuh kelas; terbanyak 40,5 sampai 45,5 menit.',
  categories: frequencies.map((_, at) => `${25.5 + at * 5}–${30.5 + at * 5}`.replaceAll('.', ',')),
  categoryTitle: 'Waktu tunggu (menit)',
  left: axisOf('Frekuensi', 20, 5),
  right: null,
  series: [
    {
      ...seriesOf('Frekuensi', { values: frequencies, labels: frequencies.map(String) }),
      mark: 'bar',
    },
    seriesOf('Kurva normal', { role: 'curve', values: [1.6, 5.3, 11.6, 16.6, 14.8, 8.6, 3.3] }),
  ],
  references: [],
  divisions: [
    { at: 0.9, label: 'BSB 30', role: 'limit' },
    { at: 3.4, label: 'Rata-rata 42,6', role: 'centre' },
    { at: 3.9, label: 'Target 45', role: 'target' },
    { at: 6.1, label: 'BSA 56', role: 'limit' },
  ],
  barGap: 0,
  stacking: 'grouped',
};

export const scatter: ScatterChart = {
  kind: 'scatter',
  title: 'Petugas hadir dan waktu tunggu',
  alt: 'Makin banyak petugas hadir, makin singkat waktu tunggu; r = -0,83.',
  x: axisOf('Petugas hadir (orang)', 10, 2),
  y: axisOf('Waktu tunggu (menit)', 60, 10),
  groups: [groupOf('Pagi', 0), groupOf('Siang', 1), groupOf('Sore', 2)],
  lines: [
    { name: 'Garis kecenderungan', from: { x: 0.5, y: 55 }, to: { x: 9.5, y: 12 }, role: 'trend' },
    { name: 'Median X', from: { x: 5, y: 0 }, to: { x: 5, y: 60 }, role: 'median' },
    { name: 'Median Y', from: { x: 0, y: 33 }, to: { x: 10, y: 33 }, role: 'median' },
  ],
};

export const pie: PieChart = {
  kind: 'pie',
  title: 'Asal keluhan',
  alt: 'Lebih dari separuh keluhan datang dari loket pendaftaran.',
  slices: [
    { name: 'Loket pendaftaran', value: 64, label: '64 (53,3%)', emphasis: 'vital' },
    { name: 'Apotek', value: 24, label: '24 (20,0%)', emphasis: 'plain' },
    { name: 'Poli umum', value: 14, label: '14 (11,7%)', emphasis: 'plain' },
    { name: 'Laboratorium', value: 9, label: '9 (7,5%)', emphasis: 'plain' },
    { name: 'Tempat parkir', value: 3, label: '3 (2,5%)', emphasis: 'plain' },
    { name: 'Toilet', value: 3, label: '3 (2,5%)', emphasis: 'plain' },
    { name: 'Lain-lain', value: 3, label: '3 (2,5%)', emphasis: 'muted' },
  ],
};

export const radar: RadarChart = {
  kind: 'radar',
  title: 'Kemampuan anggota sebelum dan sesudah',
  alt: 'Semua aspek naik, paling banyak penguasaan alat.',
  spokes: [
    'Kerja sama',
    'Penguasaan tujuh alat',
    'Kepercayaan diri',
    'Komunikasi dengan pelanggan',
    'Disiplin',
    'Inisiatif',
  ],
  axis: axisOf('Nilai', 5, 1),
  series: [
    { name: 'Sebelum', role: 'before', values: [3, 1.5, 2, 2.5, 3.5, 2] },
    { name: 'Sesudah', role: 'after', values: [4.5, 4, 3.8, 4, 4.5, 4.2] },
  ],
};

function groupOf(name: string, group: number): ScatterChart['groups'][number] {
  return {
    name,
    points: Array.from({ length: 12 }, (_, at) => {
      const x = 1 + ((at * 7 + group * 3) % 17) / 2;
      const isOut = group === 1 && at === 5;
      return {
        x,
        y: isOut ? 56 : Math.round(56 - 4.6 * x + 5 * Math.sin(at * 3 + group)),
        label: isOut ? 'Hari pasar' : null,
        emphasis: isOut ? ('signal' as const) : ('plain' as const),
      };
    }),
  };
}

function seriesOf(name: string, more: Partial<ChartSeries>): ChartSeries {
  return {
    name,
    mark: 'line',
    axis: 'left',
    role: 'data',
    values: [],
    emphasis: [],
    labels: [],
    ...more,
  };
}

function lastLabel(count: number, label: string): readonly (string | null)[] {
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? label : null));
}

function axisOf(title: string, max: number, step: number): ChartAxis {
  const count = Math.round(max / step) + 1;
  const values = Array.from({ length: count }, (_, at) => at * step);
  const ticks = values.map((value) => ({ value, label: formatNumber(value) }));
  return { title, min: 0, max, ticks };
}

import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import type { ControlChartKind } from '#domain/tools/controlChart/controlChartInput.ts';
import type { ToolId } from '#domain/tools/toolId.ts';

/** The tools, as sentences name them. */
export const toolNames = {
  'check-sheet': 'Lembar periksa',
  stratification: 'Stratifikasi',
  pareto: 'Diagram Pareto',
  series: 'Grafik',
  'control-chart': 'Peta kendali',
  histogram: 'Histogram',
  scatter: 'Diagram tebar',
  'cause-effect': 'Diagram sebab-akibat',
} as const satisfies Record<ToolId, string>;

/** What the columns of a check sheet are. */
export const checkSheetColumnNames = {
  day: 'Hari',
  shift: 'Giliran',
  place: 'Tempat',
  officer: 'Petugas',
  other: 'Kelompok data',
} as const satisfies Record<CheckSheetInput['by'], string>;

/** The charts as a caption names them. */
export const controlChartNames: Readonly<Record<ControlChartKind, string>> = {
  run: 'Grafik runtun waktu (run chart)',
  'i-mr': 'Peta kendali I-MR',
  'xbar-r': 'Peta kendali X̄-R',
  'xbar-s': 'Peta kendali X̄-s',
  p: 'Peta kendali p',
  np: 'Peta kendali np',
  c: 'Peta kendali c',
  u: 'Peta kendali u',
};

/** What a lower chart shows; empty where a chart has none. */
export const spreadNames: Readonly<Record<ControlChartKind, string>> = {
  run: '',
  'i-mr': 'Rentang bergerak (MR)',
  'xbar-r': 'Rentang (R)',
  'xbar-s': 'Simpangan baku (s)',
  p: '',
  np: '',
  c: '',
  u: '',
};

import type { ControlChartKind } from '#domain/tools/controlChart/controlChartInput.ts';

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

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

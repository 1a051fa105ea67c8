import type { ControlChartKind } from './controlChartInput.ts';

/** Answers to the questions of the guide; `null` where one is open. */
export interface ChartAnswers {
  /** What is written down: a measured value, units found wrong, or faults of which one unit may have several. */
  readonly data: 'measured' | 'defectives' | 'defects' | null;
  /** Are there at least ten points to judge? With fewer, or for a first look, a run chart says enough. */
  readonly amount: 'few' | 'enough' | null;
  /** Measured values at one time: one, two to ten, more. */
  readonly together: 'one' | 'some' | 'many' | null;
  /** Was the same number looked at each time? */
  readonly sizes: 'same' | 'differ' | null;
}

export type ChartQuestion = keyof ChartAnswers;

export const noAnswers: ChartAnswers = { data: null, amount: null, together: null, sizes: null };

/** The questions that matter, in their order: some become idle by the answers to others. */
export function chartQuestions({ data, amount }: ChartAnswers): readonly ChartQuestion[] {
  if (data === null) return ['data'];
  if (data !== 'measured') return ['data', 'sizes'];
  return amount === 'few' ? ['data', 'amount'] : ['data', 'amount', 'together'];
}

/** The chart that suits the answers; `null` while one that matters is open. */
export function chooseChart(answers: ChartAnswers): ControlChartKind | null {
  switch (answers.data) {
    case 'measured':
      return ofMeasured(answers);
    case 'defectives':
      return bySizes(answers, { same: 'np', differ: 'p' });
    case 'defects':
      return bySizes(answers, { same: 'c', differ: 'u' });
    case null:
      return null;
  }
}

function ofMeasured({ amount, together }: ChartAnswers): ControlChartKind | null {
  if (amount === 'few') return 'run';
  if (amount === null || together === null) return null;
  return ({ one: 'i-mr', some: 'xbar-r', many: 'xbar-s' } as const)[together];
}

function bySizes(
  { sizes }: ChartAnswers,
  charts: { readonly same: ControlChartKind; readonly differ: ControlChartKind },
): ControlChartKind | null {
  return sizes === null ? null : charts[sizes];
}

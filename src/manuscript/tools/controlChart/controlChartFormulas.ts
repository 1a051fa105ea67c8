import type {
  ControlChartResult,
  ControlChartStage,
  Extent,
} from '#domain/tools/controlChart/controlChart.ts';
import type { ControlChartKind } from '#domain/tools/controlChart/controlChartInput.ts';
import { levelWriter } from '#figures/charts/controlChartNumbers.ts';
import { isBlank } from '#language/isBlank.ts';

const symbols: Readonly<Record<ControlChartKind, string>> = {
  run: 'Median',
  'i-mr': 'x̄',
  'xbar-r': 'X̿',
  'xbar-s': 'X̿',
  p: 'p̄ = Σnp/Σn',
  np: 'np̄',
  c: 'c̄',
  u: 'ū = Σc/Σn',
};

const limits: Readonly<Record<ControlChartKind, string>> = {
  run: '',
  'i-mr': 'x̄ ± 3·MR̄/1,128',
  'xbar-r': 'X̿ ± A₂·R̄',
  'xbar-s': 'X̿ ± A₃·s̄',
  p: 'p̄ ± 3√(p̄(1 − p̄)/nᵢ)',
  np: 'np̄ ± 3√(np̄(1 − p̄))',
  c: 'c̄ ± 3√c̄',
  u: 'ū ± 3√(ū/nᵢ)',
};

/** Centre and upper limit of the lower chart. */
const spreads: Readonly<Partial<Record<ControlChartKind, readonly [string, string]>>> = {
  'i-mr': ['MR̄', '3,267·MR̄'],
  'xbar-r': ['R̄', 'D₄·R̄'],
  'xbar-s': ['s̄', 'B₄·s̄'],
};

/** How the lines of each stage were computed, as the tool is taught: the chart, then the ranges below it. */
export function controlChartFormulas(result: ControlChartResult): readonly string[] {
  const { chart, main, spread } = result;
  return result.stages.flatMap((stage) => [
    ...formulaOf(chart, stage, levelWriter(result, main)),
    ...(spread === null ? [] : spreadFormulaOf(chart, stage, levelWriter(result, spread))),
  ]);
}

function formulaOf(
  chart: ControlChartKind,
  { name, centre, lower, upper }: ControlChartStage,
  write: (value: number) => string,
): readonly string[] {
  if (centre === null) return [];
  const before = isBlank(name) ? '' : `${name.trim()}: `;
  const middle = `${before}${symbols[chart]} = ${write(centre.most)}`;
  if (lower === null || upper === null || limits[chart] === '') return [middle];
  const drawn = `BKA/BKB = ${limits[chart]} = ${span(upper, write)} / ${span(lower, write)}`;
  const whole = `${middle}; ${drawn}`;
  return whole.length > LONGEST ? [middle, drawn] : [whole];
}

function spreadFormulaOf(
  chart: ControlChartKind,
  { name, spreadCentre, spreadUpper }: ControlChartStage,
  write: (value: number) => string,
): readonly string[] {
  const [symbol, limit] = spreads[chart] ?? ['', ''];
  if (spreadCentre === null || spreadUpper === null) return [];
  const before = isBlank(name) ? '' : `${name.trim()}: `;
  return [
    `${before}${symbol} = ${span(spreadCentre, write)}; BKA = ${limit} = ${span(spreadUpper, write)}`,
  ];
}

/** Letters that stand on one line; a longer one would be broken within a formula. */
const LONGEST = 64;

/** "55,8" where a limit is level, "17,6%–19,4%" where it follows the sizes of the samples. */
function span({ least, most }: Extent, write: (value: number) => string): string {
  const [from, to] = [write(least), write(most)];
  return from === to ? to : `${from}–${to}`;
}

import type { ControlChartResult, ControlChartStage, Extent } from '#domain/tools/controlChart.ts';
import type { ControlChartKind } from '#domain/tools/controlChartInput.ts';
import { levelWriter } from '#figures/controlChartNumbers.ts';

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

/** How the lines of each stage were computed, one line a stage, as the tool is taught. */
export function controlChartFormulas(result: ControlChartResult): readonly string[] {
  const write = levelWriter(result, result.main);
  return result.stages.flatMap((stage) => formulaOf(result.chart, stage, write));
}

function formulaOf(
  chart: ControlChartKind,
  { name, centre, lower, upper }: ControlChartStage,
  write: (value: number) => string,
): readonly string[] {
  if (centre === null) return [];
  const before = name.trim() === '' ? '' : `${name.trim()}: `;
  const middle = `${before}${symbols[chart]} = ${write(centre.most)}`;
  if (lower === null || upper === null || limits[chart] === '') return [middle];
  return [`${middle}; BKA/BKB = ${limits[chart]} = ${span(upper, write)} / ${span(lower, write)}`];
}

/** "55,8" where a limit is level, "17,6%–19,4%" where it follows the sizes of the samples. */
function span({ least, most }: Extent, write: (value: number) => string): string {
  const [from, to] = [write(least), write(most)];
  return from === to ? to : `${from}–${to}`;
}

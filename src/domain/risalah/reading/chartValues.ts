import type { DataNames } from '#domain/tools/dataNames.ts';
import { resolveInput } from '#domain/risalah/uses/resolveInput.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { isShare, numberOf } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import { decimalSum } from '#domain/tools/decimals.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { analyseSeries } from '#domain/tools/series.ts';
import type { SeriesInput, SeriesSummary } from '#domain/tools/series.ts';
import type { Share } from '#domain/tools/shares.ts';
import { isPercent } from '#language/formatQuantity.ts';

/** What a chart comes to as a whole, or the part of it that was measured before or after a change. */
export interface ChartValue {
  /** `all` where the chart does not tell before from after. */
  readonly part: 'all' | 'before' | 'after';
  readonly value: number;
  /** The counts that were put together; `null` where numbers were averaged. */
  readonly pooled: Share | null;
  /** Whether percentages were averaged, which is not the percentage of the whole. */
  readonly isAveragedPercent: boolean;
  /** Values of single periods, and their sum: a number carried elsewhere may be one of these. */
  readonly others: readonly number[];
}

/** The unit in which the values of a use are told: percent where they are shares and none is named. */
export function chartUnit(use: ToolUse): string {
  const own = use.evidence.unit.trim();
  return own === '' && holdsShares(use) ? '%' : own;
}

/** Whether a use holds counts of which the shares are drawn. */
export function holdsShares(use: ToolUse): boolean {
  if (use.tool === 'control-chart') return use.input.chart === 'p';
  return use.tool === 'series' && use.input.series.some(({ values }) => values.some(isShare));
}

/** What the charts of values over time, and histograms, come to; empty for any other tool. */
export function chartValues(held: HeldUses, use: ToolUse): readonly ChartValue[] {
  switch (use.tool) {
    case 'series':
      return ofSeries(use.input, isPercent(chartUnit(use)));
    case 'control-chart':
      return ofStages(analyseControlChart(resolveInput(held, use, nameless)));
    case 'histogram': {
      const { mean } = analyseHistogram(use.input).statistics;
      return mean === null ? [] : [{ ...unmarked, part: 'all', value: mean }];
    }
    default:
      return [];
  }
}

/** The values that a line or bar graph marks before and after; a single series is all of it. */
function ofSeries(input: SeriesInput, isPercent: boolean): readonly ChartValue[] {
  const { series } = analyseSeries(input);
  const isPair = series.some(({ role }) => role !== 'data');
  if (!isPair && series.length !== 1) return [];
  return series.flatMap((each, at) =>
    each.overall === null || (isPair && each.role === 'data')
      ? []
      : [
          {
            ...measuredAs(input.series[at]?.values ?? []),
            part: each.role === 'data' ? 'all' : each.role,
            value: each.overall,
            pooled: each.pooled,
            isAveragedPercent: isAveraged(each, isPercent),
          },
        ],
  );
}

function isAveraged({ pooled, n, shares }: SeriesSummary, isPercent: boolean): boolean {
  return pooled === null && n > 1 && (isPercent || shares.some((share) => share !== null));
}

/** The centres of the first and the last stage; one alone is all of the chart. A median is no mean. */
function ofStages({ chart, stages }: ControlChartResult): readonly ChartValue[] {
  const scale = chart === 'p' ? 100 : 1;
  const ends = stages.length > 1 ? [stages[0], stages.at(-1)] : stages;
  return ends.flatMap((stage, at): ChartValue[] => {
    const centre = stage?.centre ?? null;
    if (chart === 'run' || centre === null || centre.least !== centre.most) return [];
    const pooled = stage?.pooled ?? null;
    return [
      {
        ...unmarked,
        part: stages.length === 1 ? 'all' : at === 0 ? 'before' : 'after',
        value: pooled === null ? centre.most * scale : (numberOf(pooled) ?? 0),
        pooled,
      },
    ];
  });
}

const unmarked: Omit<ChartValue, 'part' | 'value'> = {
  pooled: null,
  isAveragedPercent: false,
  others: [],
};

/** Numbers that were averaged, with what else of them a team may have carried on. */
function measuredAs(values: readonly Measured[]): typeof unmarked {
  const known = values.map(numberOf).filter((value) => value !== null);
  return { ...unmarked, others: [...known, decimalSum(known)] };
}

/** What a check sheet's points are called is of no matter here. */
const nameless: DataNames = {
  day: '',
  shift: '',
  place: '',
  officer: '',
  other: '',
  kind: '',
  stratum: '',
  value: '',
  dayAt: () => '',
};

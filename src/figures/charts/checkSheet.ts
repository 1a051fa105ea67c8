import type { CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import type { Stratum } from '#domain/tools/strata.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { checkSheetAlt } from '#words/drawings/checkSheet.ts';
import { roundAxis } from './axis.ts';
import { barSeries } from './barSeries.ts';
import type { Chart, ChartSeries, SeriesRole } from '#figures/figure.ts';
import { MOST_GROUPS, groupRole } from './groupRole.ts';

export interface CheckSheetDrawing {
  readonly title: string;
  /** Title of the value axis: what was counted. */
  readonly measured: string;
  readonly categoryTitle: string;
}

/** Up to so many strata stand side by side; more are put on top of each other. */
const SIDE_BY_SIDE = 3;
const LABELLED_BARS = 16;
/** More bars than these are no longer read one by one; the table has them all. */
const MOST_KINDS = 60;

/** Draws the totals by kind, split by stratum where the columns name strata. */
export function drawCheckSheet(result: CheckSheetResult, drawing: CheckSheetDrawing): Chart {
  const shown = shownKinds(result);
  const totals = shown.map((at) => result.kinds[at]?.total ?? 0);
  const series =
    result.strata.length > 1
      ? shownStrata(result.strata).map((stratum, at) => stratumSeries(stratum, at, shown))
      : [bars(drawing.measured.trim() || chartWords.count, 'data', totals)];
  const isStacked = result.strata.length > SIDE_BY_SIDE;
  const heights = isStacked ? totals : series.flatMap((each) => each.values);
  return {
    kind: 'chart',
    title: drawing.title,
    alt: checkSheetAlt(result, drawing),
    categories: shown.map((at) => categoryLabel(result.kinds[at]?.name ?? '')),
    categoryTitle: drawing.categoryTitle,
    left: roundAxis(
      drawing.measured,
      heights.filter((value) => value !== null),
    ),
    right: null,
    series,
    references: [],
    divisions: [],
    barGap: 0.5,
    stacking: isStacked ? 'stacked' : 'grouped',
  };
}

/** The kinds that say something; of very many the largest, in the order in which they stood. */
function shownKinds({ kinds }: CheckSheetResult): readonly number[] {
  const told = kinds.flatMap((kind, at) => (!isBlank(kind.name) || kind.total > 0 ? [at] : []));
  if (told.length <= MOST_KINDS) return told;
  const size = (at: number) => kinds[at]?.total ?? 0;
  const kept = new Set(told.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_KINDS));
  return told.filter((at) => kept.has(at));
}

type ShownStratum = Pick<Stratum, 'name' | 'byKind'>;

/** Of too many strata the smallest stand together under one name; the table has them all. */
function shownStrata(strata: readonly Stratum[]): readonly ShownStratum[] {
  if (strata.length <= MOST_GROUPS) return strata;
  const largest = strata.toSorted((a, b) => b.total - a.total).slice(0, MOST_GROUPS - 1);
  const alone = strata.filter((stratum) => largest.includes(stratum));
  const rest = strata.filter((stratum) => !largest.includes(stratum));
  const byKind = rest[0]?.byKind.map((_, kind) =>
    rest.reduce((sum, each) => sum + (each.byKind[kind] ?? 0), 0),
  );
  return [...alone, { name: `${rest.length} ${chartWords.otherStrata}`, byKind: byKind ?? [] }];
}

function stratumSeries(stratum: ShownStratum, at: number, shown: readonly number[]): ChartSeries {
  return bars(
    stratum.name || chartWords.withoutStratum,
    groupRole(at),
    shown.map((kind) => stratum.byKind[kind] ?? 0),
  );
}

function bars(name: string, role: SeriesRole, values: readonly number[]): ChartSeries {
  const isLabelled = values.length <= LABELLED_BARS;
  return barSeries(name, values, {
    role,
    label: (value) => (isLabelled && value > 0 ? formatNumber(value) : null),
  });
}

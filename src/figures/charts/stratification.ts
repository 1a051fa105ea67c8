import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { stratificationAlt } from '#words/drawings/stratification.ts';
import { roundAxis } from './axis.ts';
import { barSeries } from './barSeries.ts';
import type { Chart, ChartSeries, SeriesRole } from '#figures/figure.ts';
import { MOST_GROUPS, groupRole } from './groupRole.ts';

export interface StratificationDrawing {
  readonly title: string;
  /** Title of the value axis: what was counted or measured. */
  readonly measured: string;
  readonly unit: string;
  /** What counts are divided by, where they are: "per 100 yang diamati". */
  readonly per: string;
}

/** More strata than these would leave no room for their names; the largest are drawn. */
const MOST_STRATA = 24;
const LABELLED_BARS = 24;

/** Draws counts by stratum, split by kind where they are, or the mean of each stratum with the mean of all. */
export function drawStratification(
  result: StratificationResult,
  drawing: StratificationDrawing,
): Chart {
  return result.summary === null ? counts(result, drawing) : means(result, drawing);
}

function counts(result: StratificationResult, drawing: StratificationDrawing): Chart {
  const shown = largest(result.strata, ({ total }) => total);
  const isRate = result.strata.every(({ exposure }) => exposure !== null);
  const scale = result.per === 'observed' ? 100 : 1;
  const divisor = (exposure: number | null) => (isRate ? (exposure ?? 1) / scale : 1);
  const parts = partsOf(result).map(({ name, of }) => ({
    name,
    values: shown.map(({ byKind, exposure }) => of(byKind) / divisor(exposure)),
  }));
  const isStacked = result.stacking === 'stacked' && parts.length > 1;
  const isLabelled = shown.length * parts.length <= LABELLED_BARS;
  const heights = isStacked
    ? shown.map((_, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
    : parts.flatMap(({ values }) => values);
  const measured = drawing.measured.trim() || chartWords.count;
  return {
    ...frame(result, drawing),
    categories: shown.map(({ name }) => categoryLabel(name)),
    left: roundAxis(isRate ? `${measured} ${drawing.per}`.trim() : measured, heights),
    series: parts.map(({ name, values }, at) =>
      bars(name || measured, values, {
        role: groupRole(at),
        labels: isLabelled ? 'all' : 'none',
      }),
    ),
    stacking: isStacked ? 'stacked' : 'grouped',
  };
}

function means(result: StratificationResult, drawing: StratificationDrawing): Chart {
  const groups = result.summary?.groups.filter(({ mean }) => mean !== null) ?? [];
  const shown = largest(groups, ({ n }) => n);
  const values = shown.map(({ mean }) => mean ?? 0);
  const overall = result.summary?.overall.mean ?? null;
  const unit = drawing.unit.trim();
  const measured = drawing.measured.trim() || chartWords.value;
  const axis = `${chartWords.mean} ${measured.charAt(0).toLowerCase()}${measured.slice(1)}`;
  return {
    ...frame(result, drawing),
    categories: shown.map(({ group }) => categoryLabel(group)),
    left: roundAxis(unit === '' ? axis : `${axis} (${unit})`, [...values, overall ?? 0]),
    series: [
      bars(chartWords.mean, values, {
        role: 'data',
        labels: shown.length <= LABELLED_BARS ? 'all' : 'none',
      }),
    ],
    references:
      overall === null
        ? []
        : [
            {
              axis: 'left',
              value: overall,
              label: `${chartWords.ofAll} ${formatQuantity(overall, unit)}`,
              role: 'centre',
            },
          ],
    stacking: 'grouped',
  };
}

function frame(
  result: StratificationResult,
  drawing: StratificationDrawing,
): Pick<
  Chart,
  'kind' | 'title' | 'alt' | 'categoryTitle' | 'right' | 'references' | 'divisions' | 'barGap'
> {
  return {
    kind: 'chart',
    title: drawing.title,
    alt: stratificationAlt(result, drawing),
    categoryTitle: result.by.trim(),
    right: null,
    references: [],
    divisions: [],
    barGap: 0.5,
  };
}

interface BarLook {
  readonly role: SeriesRole;
  readonly labels: 'all' | 'none';
}

function bars(name: string, values: readonly number[], { role, labels }: BarLook): ChartSeries {
  return barSeries(name, values, {
    role,
    label: (value) => (labels === 'all' && value !== 0 ? formatNumber(value, { atMost: 1 }) : null),
  });
}

/** The first of a list by size, in the order in which they stood. */
function largest<Item>(items: readonly Item[], size: (item: Item) => number): readonly Item[] {
  if (items.length <= MOST_STRATA) return items;
  const kept = new Set(items.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_STRATA));
  return items.filter((item) => kept.has(item));
}

interface KindPart {
  readonly name: string;
  readonly of: (byKind: readonly number[]) => number;
}

/** The kinds as series; of too many, the smallest stand together under one name. */
function partsOf({ kinds, strata }: StratificationResult): readonly KindPart[] {
  if (kinds.length === 0) return [{ name: '', of: (byKind) => byKind[0] ?? 0 }];
  const sizes = kinds.map((_, at) => strata.reduce((sum, each) => sum + (each.byKind[at] ?? 0), 0));
  const order = kinds.map((_, at) => at).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const alone = kinds.length <= MOST_GROUPS ? order : order.slice(0, MOST_GROUPS - 1);
  const rest = order.slice(alone.length);
  const named = alone
    .toSorted((a, b) => a - b)
    .map((at) => ({
      name: categoryLabel(kinds[at] ?? ''),
      of: (byKind: readonly number[]) => byKind[at] ?? 0,
    }));
  if (rest.length === 0) return named;
  const sum = (byKind: readonly number[]) =>
    rest.reduce((total, at) => total + (byKind[at] ?? 0), 0);
  return [...named, { name: `${rest.length} ${chartWords.otherKinds}`, of: sum }];
}

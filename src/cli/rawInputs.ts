import { z } from 'zod';
import { stratify } from '#domain/statistics/stratify.ts';
import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet.ts';
import { analysePareto, pareto, paretoInputSchema } from '#domain/tools/pareto.ts';
import { distributionInputs } from './raw/distribution.ts';
import { controlChartInputs } from './raw/controlCharts.ts';
import type { RawInput } from './raw/rawInput.ts';

const paretoWithCatchAll = z.object({
  items: paretoInputSchema.shape.items,
  othersCategory: z.string(),
});

const entries = z.object({ entries: z.array(z.string().nullable()) });

const cell = z.union([z.string(), z.number(), z.null()]);
const measurements = z.object({
  rows: z.array(z.record(z.string(), cell)),
  by: z.array(z.string()).min(1),
});

/** Every form of plain data that `analyse` takes beside the tools' own input. */
export const rawInputs: readonly RawInput[] = [
  { tool: 'pareto', schema: paretoWithCatchAll, analyse: analyseWithCatchAll },
  { tool: 'check-sheet', schema: entries, analyse: tally },
  { tool: 'stratification', schema: measurements, analyse: stratifyRows },
  ...distributionInputs,
  ...controlChartInputs,
];

function analyseWithCatchAll(given: unknown): unknown {
  const { items, othersCategory } = paretoWithCatchAll.parse(given);
  return analysePareto({ ...pareto.empty, items, other: othersCategory });
}

/** A list of single observations, counted by kind in the order of their first appearance. */
function tally(given: unknown): unknown {
  const names = entries.parse(given).entries.map((entry) => entry?.trim() ?? '');
  const seen = names.filter((name) => name !== '');
  const kinds = [...new Set(seen)].map((name) => ({ id: name, name }));
  const result = analyseCheckSheet({
    ...emptyCheckSheet,
    kinds,
    columns: [{ id: 'all', name: '', stratum: '', inspected: null }],
    counts: kinds.map(({ name }) => [seen.filter((entry) => entry === name).length]),
  });
  return {
    total: result.total,
    counts: Object.fromEntries(result.kinds.map(({ name, total }) => [name, total])),
    kinds: result.kinds,
    missing: names.length - seen.length,
  };
}

function stratifyRows(given: unknown): unknown {
  const { rows, by } = measurements.parse(given);
  return stratify(
    rows.map((row) => {
      const strata = by.map((column) => row[column] ?? null);
      return {
        stratum: strata.includes(null) ? null : strata.map(String).join(' / '),
        value: typeof row['value'] === 'number' ? row['value'] : null,
      };
    }),
  );
}

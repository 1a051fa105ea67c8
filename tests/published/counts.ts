import { z } from 'zod';
import { stratify } from '#domain/statistics/stratify.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { analysePareto, pareto, paretoInputSchema } from '#domain/tools/pareto.ts';
import { withNotes } from '#cli/withNotes.ts';
import { BadInput } from '#cli/badInput.ts';
import { readingOf } from '#cli/readingOf.ts';
import { leftOut, positions } from './leftOut.ts';
import { publishedForm } from './publishedForm.ts';

const paretoItems = z.object({
  ...paretoInputSchema.omit({ items: true, other: true }).partial().shape,
  items: paretoInputSchema.shape.items,
  other: z.string().optional(),
  othersCategory: z.string().nullish(),
});

const entries = z.object({
  entries: z.array(z.union([z.string(), z.number(), z.null()])),
});

const cell = z.union([z.string(), z.number(), z.null()]);
const measurements = z.object({
  rows: z.array(z.record(z.string(), cell)),
  by: z.array(z.string()).min(1),
});

/** Counts by kind, single observations, and measurements with the group that each belongs to. */
export const countInputs = [
  publishedForm('pareto', paretoItems, orderItems),
  publishedForm('check-sheet', entries, tally),
  publishedForm('stratification', measurements, stratifyRows),
];

/** Ordered as the tool does it; a count below zero is refused with its place, as in the other tools of counts. */
function orderItems({ othersCategory, ...given }: z.infer<typeof paretoItems>) {
  const negative = given.items.findIndex(({ count }) => (numberOf(count) ?? 0) < 0);
  if (negative !== -1) throw new BadInput(`Jumlah ke-${negative + 1} negatif.`);
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  const other = othersCategory ?? given.other ?? pareto.empty.other;
  const input = { ...pareto.empty, ...Object.fromEntries(told), other };
  const result = analysePareto(input);
  if (result.total > 0) return withNotes(result, [readingOf('pareto', input)]);
  const rows = result.rows.map((row) => ({ ...row, percent: null, cumulativePercent: null }));
  return { ...result, rows, noData: 'Tidak ada jumlah di atas nol, jadi tidak ada persentase.' };
}

/** A list of single observations, counted by kind in the order of their first appearance. */
function tally(given: z.infer<typeof entries>) {
  const names = given.entries.map((entry) => (entry === null ? '' : String(entry).trim()));
  const seen = names.filter((name) => name !== '');
  const sums = new Map<string, number>();
  for (const name of seen) sums.set(name, (sums.get(name) ?? 0) + 1);
  const kinds = [...sums.keys()].map((name) => ({ id: name, name }));
  const result = analyseCheckSheet({
    ...emptyCheckSheet,
    kinds,
    columns: [{ id: 'all', name: '', stratum: '', inspected: null }],
    counts: [...sums.values()].map((sum) => [sum]),
  });
  return withNotes(
    {
      total: result.total,
      counts: Object.fromEntries(result.kinds.map(({ name, total }) => [name, total])),
      kinds: result.kinds,
      missing: names.length - seen.length,
      ...(seen.length === 0 ? { noData: 'Tidak ada pengamatan yang tercatat.' } : {}),
    },
    [
      leftOut(
        names.map((name) => (name === '' ? null : 0)),
        'Pengamatan',
      ),
    ],
  );
}

function stratifyRows({ rows, by }: z.infer<typeof measurements>) {
  const read = rows.map((row) => {
    const strata = by.map((column) => row[column] ?? null);
    return {
      stratum: strata.includes(null) ? null : strata.map(String).join(' / '),
      value: typeof row['value'] === 'number' ? row['value'] : null,
    };
  });
  const result = stratify(read);
  const nameless = positions(read, ({ stratum }) => stratum === null);
  return withNotes(
    result.overall.n === 0 ? { ...result, noData: 'Tidak ada nilai yang dapat dibaca.' } : result,
    [
      leftOut(rows.map((row) => row['value'] ?? null)),
      nameless === '' ? '' : `Baris ${nameless} tanpa kelompok, jadi hanya ikut pada keseluruhan.`,
    ],
  );
}

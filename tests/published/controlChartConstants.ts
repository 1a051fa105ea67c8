import { z } from 'zod';
import {
  controlChartConstants,
  LARGEST_RANGE_SUBGROUP,
} from '#domain/statistics/charts/controlChartConstants.ts';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { publishedForm } from './publishedForm.ts';

const schema = z.object({
  n: z.array(z.number()),
});

/** The factors of the charts, one list a factor; those made from ranges are `null` above 25. */
export const constantsInput = publishedForm('control-chart-constants', schema, ({ n }) => {
  const rows = n.map((size) => {
    const row = controlChartConstants(size);
    if (row !== null) return row;
    throw new BadInput(`Konstanta peta kendali tidak ada untuk subgrup berukuran ${size}.`);
  });
  const factors = {
    n,
    A2: rows.map(({ A2 }) => A2),
    A3: rows.map(({ A3 }) => A3),
    c4: rows.map(({ c4 }) => c4),
    B3: rows.map(({ B3 }) => B3),
    B4: rows.map(({ B4 }) => B4),
    d2: rows.map(({ d2 }) => d2),
    d3: rows.map(({ d3 }) => d3),
    D3: rows.map(({ D3 }) => D3),
    D4: rows.map(({ D4 }) => D4),
  };
  const isTooLarge = n.some((size) => size > LARGEST_RANGE_SUBGROUP);
  return withNotes(factors, [
    isTooLarge ? `Faktor dari rentang hanya ada sampai ${LARGEST_RANGE_SUBGROUP} nilai.` : '',
  ]);
});

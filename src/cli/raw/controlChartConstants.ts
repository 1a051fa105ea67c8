import { z } from 'zod';
import {
  controlChartConstants,
  LARGEST_RANGE_SUBGROUP,
} from '#domain/statistics/controlChartConstants.ts';
import { BadInput } from '#cli/badInput.ts';
import { rawInput } from './rawInput.ts';
import { withNotes } from './withNotes.ts';

const names = ['A2', 'A3', 'c4', 'B3', 'B4', 'd2', 'd3', 'D3', 'D4'] as const;

const schema = z.object({
  n: z.array(z.number()).describe('Ukuran subgrup, bilangan bulat mulai dari 2.'),
});

/** The factors of the charts, one list a factor; those made from ranges are `null` above 25. */
export const constantsInput = rawInput('control-chart-constants', schema, ({ n }) => {
  const rows = n.map((size) => {
    const row = controlChartConstants(size);
    if (row !== null) return row;
    throw new BadInput(`Konstanta peta kendali tidak ada untuk subgrup berukuran ${size}.`);
  });
  const factors = {
    n,
    ...Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])),
  };
  const isTooLarge = n.some((size) => size > LARGEST_RANGE_SUBGROUP);
  return withNotes(factors, [
    isTooLarge ? `Faktor dari rentang hanya ada sampai ${LARGEST_RANGE_SUBGROUP} nilai.` : '',
  ]);
});

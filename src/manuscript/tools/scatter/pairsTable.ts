import type { ScatterInput, ScatterResult } from '#domain/tools/scatter.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { folded } from '#manuscript/blocks/folded.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { axisName } from './axisName.ts';

/** More pairs than this are read from the diagram, not from a table. */
const MOST_ROWS = 40;

/** The pairs behind a scatter diagram; nothing where there are too many to be read. */
export function pairsTable(
  { points, strata }: ScatterResult,
  input: ScatterInput,
  frame: TableFrame,
): readonly Table[] {
  if (points.length > MOST_ROWS) return [];
  const isLabelled = points.some(({ label }) => label !== '');
  const isGrouped = strata.length > 0;
  const valueColumn = (axis: 'x' | 'y', unit: string) => ({
    title: isBlank(unit) ? axisName(input, axis) : `${axisName(input, axis)} (${unit.trim()})`,
    weight: 3,
    align: 'end' as const,
  });
  return [
    folded({
      kind: 'table',
      ...frame,
      columns: [
        { title: 'No.', weight: 1, align: 'center' },
        ...(isLabelled ? [{ title: 'Nama', weight: 3.4, align: 'start' as const }] : []),
        valueColumn('x', input.xUnit),
        valueColumn('y', input.yUnit),
        ...(isGrouped ? [{ title: 'Kelompok', weight: 2.6, align: 'start' as const }] : []),
      ],
      rows: points.map(({ x, y, label, stratum }, at) =>
        plainRow([
          `${at + 1}`,
          ...(isLabelled ? [label] : []),
          formatNumber(x, { atMost: 6 }),
          formatNumber(y, { atMost: 6 }),
          ...(isGrouped ? [stratum] : []),
        ]),
      ),
    }),
  ];
}

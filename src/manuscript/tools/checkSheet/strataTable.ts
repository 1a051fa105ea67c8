import type { CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';
import type { SheetSetting } from './checkSheetTable.ts';

/** A check sheet's columns added up by stratum; nothing where none is named. */
export function strataTable({ strata }: CheckSheetResult, setting: SheetSetting): readonly Table[] {
  if (strata.length === 0) return [];
  const rated = strata.every(({ rate }) => rate !== null);
  return [
    {
      kind: 'table',
      ...setting,
      columns: [
        { title: 'Kelompok', weight: 5, align: 'start' },
        { title: 'Jumlah', weight: 2.5, align: 'end' },
        { title: 'Bagian', weight: 2.5, align: 'end' },
        ...(rated
          ? [
              { title: 'Diamati (n)', weight: 2.5, align: 'end' as const },
              { title: 'Per 100', weight: 2.5, align: 'end' as const },
            ]
          : []),
      ],
      rows: strata.map(({ name, total, percent, inspected, rate }) =>
        plainRow([
          name || 'Tanpa kelompok',
          formatNumber(total),
          formatPercent(percent, { decimals: 1 }),
          ...(rated ? [formatNumber(inspected ?? 0), formatNumber(rate ?? 0)] : []),
        ]),
      ),
    },
  ];
}

import type { SectionId } from '#domain/method/sectionId.ts';
import type { CheckSheetInput, CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { checkSheetColumnNames } from '#words/tools.ts';

export interface SheetSetting {
  readonly section: SectionId;
  readonly anchor: string;
  readonly caption: string;
  readonly note: string;
}

/** More columns than this would not fit an upright page: days then run down the page and kinds across. */
const MOST_ACROSS = 7;

/** The counts with their sums; kinds run down the page, or across it when there are many columns. */
export function checkSheetTable(
  result: CheckSheetResult,
  by: CheckSheetInput['by'],
  setting: SheetSetting,
): Table {
  const told = withoutBlankKinds(result);
  const grid = told.columns.length > MOST_ACROSS ? daysDown(told, by) : kindsDown(told);
  return { kind: 'table', ...setting, ...grid };
}

type Grid = Pick<Table, 'columns' | 'rows'>;

/** Lines that were never begun are not printed. */
function withoutBlankKinds(result: CheckSheetResult): CheckSheetResult {
  const isTold = (row: number) => {
    const kind = result.kinds[row];
    return kind !== undefined && (!isBlank(kind.name) || kind.total > 0);
  };
  return {
    ...result,
    kinds: result.kinds.filter((_, row) => isTold(row)),
    counts: result.counts.filter((_, row) => isTold(row)),
  };
}

function kindsDown({ kinds, columns, counts, total, inspected }: CheckSheetResult): Grid {
  const observed = columns.some((column) => column.inspected !== null);
  return {
    columns: [
      { title: 'Jenis', weight: 4, align: 'start' },
      ...columns.map(({ name }, index) => numeric(name.trim() || `${index + 1}`)),
      numeric('Jumlah', 1.6),
    ],
    rows: [
      ...kinds.map(({ name, total: sum }, row) =>
        plainRow([
          name,
          ...columns.map((_, column) => count(counts, row, column)),
          formatNumber(sum),
        ]),
      ),
      sums(['Jumlah', ...columns.map((column) => formatNumber(column.total)), formatNumber(total)]),
      ...(observed
        ? [
            plainRow([
              'Diamati/dilayani (n)',
              ...columns.map((column) => optional(column.inspected)),
              optional(inspected),
            ]),
          ]
        : []),
    ],
  };
}

function daysDown(result: CheckSheetResult, by: CheckSheetInput['by']): Grid {
  const { kinds, columns, counts, total, inspected } = result;
  const observed = columns.some((column) => column.inspected !== null);
  const last = observed ? [numeric('n', 1.4)] : [];
  const tail = (value: number | null) => (observed ? [optional(value)] : []);
  return {
    columns: [
      { title: checkSheetColumnNames[by], weight: 2, align: 'start' },
      ...kinds.map(({ name }, index) => numeric(name.trim() || `Jenis ${index + 1}`, 1.9)),
      numeric('Jumlah', 1.6),
      ...last,
    ],
    rows: [
      ...columns.map((column, at) =>
        plainRow([
          column.name.trim() || `${at + 1}`,
          ...kinds.map((_, row) => count(counts, row, at)),
          formatNumber(column.total),
          ...tail(column.inspected),
        ]),
      ),
      sums([
        'Jumlah',
        ...kinds.map((kind) => formatNumber(kind.total)),
        formatNumber(total),
        ...tail(inspected),
      ]),
    ],
  };
}

function numeric(title: string, weight = 1.3): TableColumn {
  return { title, weight, align: 'end' };
}

function sums(texts: readonly string[]): TableRow {
  return { cells: texts.map(cell), style: 'total' };
}

function count(counts: CheckSheetResult['counts'], row: number, column: number): string {
  return optional(counts[row]?.[column] ?? null);
}

function optional(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}

import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import type {
  ControlChartInput,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { levelWriter } from '#figures/charts/controlChartNumbers.ts';
import type { ChartPanel } from '#figures/charts/controlChartNumbers.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { folded } from '#manuscript/blocks/folded.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Table, TableRow } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { joined } from '#language/joined.ts';
import { spreadNames } from '#words/tools.ts';

/** A longer table fills pages without being read; the rest is in the chart's own data. */
const MOST_ROWS = 120;

interface Column {
  readonly title: string;
  readonly weight: number;
  readonly align: 'start' | 'end' | 'center';
  readonly text: (index: number) => string;
}

/** The points behind a control chart, those with a signal marked; limits too where they differ from point to point. */
export function controlChartTable(
  input: ControlChartInput,
  result: ControlChartResult,
  frame: TableFrame,
): Table {
  const columns = columnsOf(input, result);
  const signalled = new Set(result.signals.flatMap(({ points }) => points));
  const shown = result.names.slice(0, MOST_ROWS);
  const more = result.names.length - shown.length;
  return folded({
    kind: 'table',
    ...frame,
    note: joined(
      [frame.note, more === 0 ? '' : `${formatNumber(more)} titik berikutnya ada pada data grafik`],
      '; ',
    ),
    columns: columns.map(({ title, weight, align }) => ({ title, weight, align })),
    rows: shown.map((_, index): TableRow => ({
      cells: columns.map(({ text }) => cell(text(index))),
      style: signalled.has(index + 1) ? 'vital' : 'plain',
    })),
  });
}

function columnsOf(input: ControlChartInput, result: ControlChartResult): readonly Column[] {
  const level = (panel: ChartPanel, values: ChartPanel['values']): Column['text'] => {
    const write = levelWriter(result, panel);
    return (index) => optional(values[index] ?? null, write);
  };
  const { main, spread } = result;
  const varies = result.stages.some(({ upper }) => upper !== null && upper.least !== upper.most);
  return [
    { title: 'No.', weight: 1, align: 'center', text: (index) => `${index + 1}` },
    {
      title: input.pointTitle.trim() || 'Titik',
      weight: 3,
      align: 'start',
      text: (index) => result.names[index] ?? '',
    },
    ...countColumns(input),
    ...plottedColumn(result, level(main, main.values)),
    ...(spread === null
      ? []
      : [
          {
            title: spreadNames[result.chart],
            weight: 2.4,
            align: 'end' as const,
            text: level(spread, spread.values),
          },
        ]),
    ...(varies
      ? [
          { title: 'BKB', weight: 1.8, align: 'end' as const, text: level(main, main.lower) },
          { title: 'BKA', weight: 1.8, align: 'end' as const, text: level(main, main.upper) },
        ]
      : []),
    ...remarkColumn(input, result),
  ];
}

/** What was counted, before it became a share. */
function countColumns({ chart, points }: ControlChartInput): readonly Column[] {
  const column = (title: string, of: (point: ControlChartPoint) => Amount): Column => ({
    title,
    weight: 2.2,
    align: 'end',
    text: (index) => {
      const point = points[index];
      return point === undefined ? '' : optional(numberOf(of(point)), formatNumber);
    },
  });
  const size = column('Diperiksa (n)', (point) => point.size);
  if (chart === 'p' || chart === 'np')
    return [size, column('Tidak sesuai', (point) => point.count)];
  if (chart === 'u') return [size, column('Jumlah cacat', (point) => point.count)];
  return [];
}

function plottedColumn(
  { chart }: ControlChartResult,
  text: (index: number) => string,
): readonly Column[] {
  const title = {
    run: 'Nilai',
    'i-mr': 'Nilai',
    'xbar-r': 'Rata-rata (X̄)',
    'xbar-s': 'Rata-rata (X̄)',
    p: 'Proporsi (p)',
    np: '',
    c: 'Jumlah cacat',
    u: 'Cacat per unit (u)',
  }[chart];
  return title === '' ? [] : [{ title, weight: 2.2, align: 'end', text }];
}

function remarkColumn(input: ControlChartInput, result: ControlChartResult): readonly Column[] {
  const struck = new Map(result.struck.map(({ point, reason }) => [point, reason]));
  const remark = (index: number): string => {
    const reason = struck.get(index + 1);
    const changes = result.changes.filter(({ at }) => at === index + 1);
    return joined([
      input.points[index]?.note ?? '',
      ...changes.map(({ label }) => label),
      reason === undefined ? '' : `tidak dihitung: ${reason}`,
    ]);
  };
  if (result.names.every((_, index) => remark(index) === '')) return [];
  return [{ title: 'Keterangan', weight: 4, align: 'start', text: remark }];
}

function optional(value: number | null, write: (value: number) => string): string {
  return value === null ? '' : write(value);
}

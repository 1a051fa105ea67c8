import { z } from 'zod';
import { decimalSum } from '#domain/tools/decimals.ts';
import { isBlank } from '#language/isBlank.ts';
import { amountSchema, isNumber, numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import type { DataNames } from '#domain/tools/dataNames.ts';
import { firstRows } from '#domain/tools/firstRows.ts';
import { together } from '#domain/tools/identity.ts';
import { remembered } from '#domain/tools/remembered.ts';
import { ownId, rememberedId } from '#domain/tools/pointer.ts';
import { compareStrata } from '#domain/tools/strata.ts';
import type { Stratum, StratumContrast } from '#domain/tools/strata.ts';
import { defineTool, noLinks } from '#domain/tools/tool.ts';

/** Counts of kinds (rows) by day, shift, place or officer (columns), with an optional stratum for each column. */
export const checkSheetInputSchema = together(
  z.strictObject({
    /** What the columns are. */
    by: z.enum(['day', 'shift', 'place', 'officer', 'other']),
    kinds: z.array(z.strictObject({ id: ownId('sheet-kinds'), name: z.string() })),
    columns: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        /** Columns of the same stratum are added up: "Pekan 1", "Loket A". May be empty. */
        stratum: z.string(),
        /** How many were observed or served in this column; used for rates. */
        inspected: amountSchema,
      }),
    ),
    /** `counts[kind][column]`; rows and columns that are missing count as empty. */
    counts: z.array(z.array(amountSchema)),
    /** A total that the team typed, to be compared with the sum. */
    typedTotal: amountSchema,
    /** Strokes tallied one by one while it happened, oldest first; each is already in `counts`. */
    taps: z.array(
      z.strictObject({
        kind: rememberedId(),
        column: rememberedId(),
        /** ISO instant. */
        at: z.string(),
      }),
    ),
  }),
  'kinds',
  'columns',
  'counts',
  'taps',
);
export type CheckSheetInput = z.infer<typeof checkSheetInputSchema>;

export type SheetColumn = CheckSheetInput['columns'][number];

export function emptySheetColumn(id: string, name: string): SheetColumn {
  return { id, name, stratum: '', inspected: null };
}

export const emptyCheckSheet: CheckSheetInput = {
  by: 'day',
  kinds: [],
  columns: [],
  counts: [],
  typedTotal: null,
  taps: [],
};

export interface CheckSheetResult {
  /** Sum of all cells that could be read. */
  readonly total: number;
  /** Cells in the order of input, cleaned: `null` where empty, unreadable or negative. */
  readonly counts: readonly (readonly (number | null)[])[];
  /** Totals by row; share in percent of the grand total. */
  readonly kinds: readonly {
    readonly id: string;
    readonly name: string;
    readonly total: number;
    readonly percent: number;
  }[];
  /** Totals by column; `rate` per 100 observed, `null` where nobody said how many were observed. */
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly stratum: string;
    readonly total: number;
    readonly inspected: number | null;
    readonly rate: number | null;
  }[];
  /** Number observed in all columns; `null` unless every column has one. */
  readonly inspected: number | null;
  /** Counts per 100 observed, over the whole sheet. */
  readonly rate: number | null;
  /** Columns added up by stratum, in order of first appearance; empty where no column names one. */
  readonly strata: readonly Stratum[];
  /** The stratum that stands out most from all others together; `null` where none does. */
  readonly contrast: StratumContrast | null;
  /** The typed total less the sum; `null` where none was typed or both agree. */
  readonly mismatch: number | null;
  /** Cells that could not be used, by position from 1; row 0 is the row of numbers observed. */
  readonly problems: readonly CheckSheetProblem[];
}

export interface CheckSheetProblem {
  readonly row: number;
  readonly column: number;
  readonly reason: 'missing' | 'unreadable' | 'negative';
}

/** Adds up a check sheet by kind, by column and by stratum, and re-adds what the team had totalled. */
export const analyseCheckSheet = remembered((input: CheckSheetInput): CheckSheetResult => {
  const problems: CheckSheetProblem[] = [];
  const rows = input.kinds.map((_, row) => readRow(input.counts[row] ?? [], input.columns.length));
  for (const [row, kind] of input.kinds.entries()) {
    const isNamed = !isBlank(kind.name);
    for (const { column, reason } of rows[row]?.unusable ?? []) {
      if (isNamed || reason !== 'missing') problems.push({ row: row + 1, column, reason });
    }
  }
  const counts = rows.map(({ cells }) => cells);
  const total = sum(rows.map((row) => row.total));
  const columns = input.columns.map((column, at) => {
    const reason = reasonAgainst(column.inspected);
    if (reason !== null && reason !== 'missing') problems.push({ row: 0, column: at + 1, reason });
    const inspected = usable(column.inspected);
    const columnTotal = sum(counts.map((row) => row[at] ?? null));
    const { id, name } = column;
    const stratum = column.stratum.trim();
    return {
      id,
      name,
      stratum,
      total: columnTotal,
      inspected,
      rate: rateOf(columnTotal, inspected),
    };
  });
  const inspected = sumOfAll(columns.map((column) => column.inspected));
  const typed = numberOf(input.typedTotal);
  return {
    total,
    counts,
    kinds: input.kinds.map((kind, row) => {
      const kindTotal = rows[row]?.total ?? 0;
      return { ...kind, total: kindTotal, percent: total === 0 ? 0 : (kindTotal / total) * 100 };
    }),
    columns,
    inspected,
    rate: rateOf(total, inspected),
    ...compareStrata(columns, counts),
    mismatch: typed === null || typed === total ? null : decimalSum([typed, -total]),
    problems,
  };
});

interface CountedRow {
  readonly cells: readonly (number | null)[];
  readonly total: number;
  /** Columns, from 1, that could not be used. */
  readonly unusable: readonly Omit<CheckSheetProblem, 'row'>[];
}

/** A stroke changes one row of thousands: the others are not added up again. */
const knownRows = new WeakMap<readonly Amount[], CountedRow>();

function readRow(row: readonly Amount[], columns: number): CountedRow {
  const before = knownRows.get(row);
  if (before?.cells.length === columns) return before;
  const unusable: CountedRow['unusable'][number][] = [];
  const cells = Array.from({ length: columns }, (_, at) => {
    const cell = row[at] ?? null;
    const reason = reasonAgainst(cell);
    if (reason === null) return numberOf(cell);
    unusable.push({ column: at + 1, reason });
    return null;
  });
  const read = { cells, total: sum(cells), unusable };
  knownRows.set(row, read);
  return read;
}

function reasonAgainst(cell: Amount): CheckSheetProblem['reason'] | null {
  if (cell === null) return 'missing';
  const value = numberOf(cell);
  if (value === null) return 'unreadable';
  return value < 0 ? 'negative' : null;
}

function usable(cell: Amount): number | null {
  const value = numberOf(cell);
  return value === null || value < 0 ? null : value;
}

function sum(values: readonly (number | null)[]): number {
  return decimalSum(values.filter((value) => value !== null));
}

function sumOfAll(values: readonly (number | null)[]): number | null {
  return values.length === 0 || values.includes(null) ? null : sum(values);
}

function rateOf(total: number, inspected: number | null): number | null {
  return inspected === null || inspected === 0 ? null : (total / inspected) * 100;
}

/** A working week. */
const FIRST_COLUMNS = 5;

function firstCheckSheet(newId: () => string, { dayAt }: DataNames): CheckSheetInput {
  return {
    ...emptyCheckSheet,
    kinds: firstRows(() => ({ id: newId(), name: '' })),
    columns: Array.from({ length: FIRST_COLUMNS }, (_, position) =>
      emptySheetColumn(newId(), dayAt(position)),
    ),
  };
}

export const checkSheet = defineTool({
  input: checkSheetInputSchema,
  empty: emptyCheckSheet,
  first: firstCheckSheet,
  isEmpty: ({ counts }) => !counts.flat().some(isNumber),
  analyse: analyseCheckSheet,
  links: noLinks,
  pointedAs: ['check-sheets'],
});

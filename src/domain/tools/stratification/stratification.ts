import { z } from 'zod';
import { decimalSum } from '#domain/tools/decimals.ts';
import type { Stratification } from '#domain/statistics/stratify.ts';
import { stratify } from '#domain/statistics/stratify.ts';
import { isBlank } from '#language/isBlank.ts';
import { amountSchema, isNumber, numberOf } from '#domain/tools/atoms.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { checkSheetStrata, sheetSplits } from '#domain/tools/checkSheet/checkSheetStrata.ts';
import type { DataNames } from '#domain/tools/dataNames.ts';
import { firstRows } from '#domain/tools/firstRows.ts';
import { keyedBy, together } from '#domain/tools/identity.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';
import { contrastOfCounts, contrastOfMeans, testStrata } from './stratumContrast.ts';
import type { CountedStratum, Contrast, StrataTests } from './stratumContrast.ts';
import { defineTool } from '#domain/tools/tool.ts';

/** A table of counts or measured values, split by the words in one of its columns. */
export const stratificationInputSchema = together(
  z.strictObject({
    /** What a row's amount is: how often it was seen, or a measured value. */
    measure: z.enum(['count', 'value']),
    /** Columns of words: where, when, who, which kind. */
    columns: z.array(z.strictObject({ id: ownId('word-columns'), name: z.string() })),
    /** One word a column, in the columns' order. Where no row of counts has an amount, each row counts as one. */
    rows: z.array(z.strictObject({ words: z.array(z.string()), amount: amountSchema })),
    /** The column whose words are the strata; the first column where it names none. */
    by: pointer('word-columns'),
    /** The column that splits the counts of each stratum, such as the kind; empty for none. */
    across: pointer('word-columns'),
    /** The parts of a stratum stand side by side or on top of each other. */
    stacking: z.enum(['grouped', 'stacked']),
    /** How much each stratum had the chance to count, so that a busier one does not stand out for that alone. */
    exposures: z.array(
      keyedBy(z.strictObject({ stratum: z.string(), n: amountSchema }), 'stratum'),
    ),
    /** What exposures are: so many observed, or so many columns of a check sheet. */
    per: z.enum(['observed', 'column']),
  }),
  'columns',
  'rows',
);
export type StratificationInput = z.infer<typeof stratificationInputSchema>;

export const emptyStratification: StratificationInput = {
  measure: 'count',
  columns: [],
  rows: [],
  by: '',
  across: '',
  stacking: 'grouped',
  exposures: [],
  per: 'observed',
};

export interface StratificationResult extends StrataTests {
  readonly measure: StratificationInput['measure'];
  readonly stacking: StratificationInput['stacking'];
  /** Names of the columns that were split by; empty for none. */
  readonly by: string;
  readonly across: string;
  readonly per: StratificationInput['per'];
  /** The words of the splitting column, in order of first appearance; empty where there is none. */
  readonly kinds: readonly string[];
  /** Counts by stratum, in order of first appearance; empty for measured values. */
  readonly strata: readonly CountedStratum[];
  /** Sum of the counts that belong to a stratum. */
  readonly total: number;
  /** n, mean and standard deviation by stratum; `null` for counts. */
  readonly summary: Stratification | null;
  /** The stratum that stands out most from the rest; `null` where none does. */
  readonly contrast: Contrast | null;
  /** Rows that name no stratum, and so are in none. */
  readonly rowsWithoutStratum: number;
  /** Rows (from 1) whose amount could not be used. */
  readonly problems: readonly {
    readonly row: number;
    readonly reason: 'missing' | 'unreadable' | 'negative';
  }[];
}

interface ReadRow {
  readonly stratum: string;
  readonly kind: string;
  readonly amount: number | null;
}

/** Splits counts or values by stratum, and says which stratum differs and how surely. */
export function analyseStratification(input: StratificationInput): StratificationResult {
  const by = placeOf(input, input.by) ?? 0;
  const across = input.measure === 'value' ? null : placeOf(input, input.across);
  const isSplit = across !== null && across !== by;
  const isListOfEvents =
    input.measure === 'count' && input.rows.every(({ amount }) => amount === null);
  const problems: StratificationResult['problems'][number][] = [];
  const rows: ReadRow[] = [];
  input.rows.forEach(({ words, amount }, at) => {
    if (amount === null && words.every(isBlank)) return;
    const reason = isListOfEvents ? null : reasonAgainst(amount, input.measure);
    if (reason !== null) problems.push({ row: at + 1, reason });
    const value = isListOfEvents ? 1 : numberOf(amount);
    rows.push({
      stratum: words[by]?.trim() ?? '',
      kind: isSplit ? (words[across]?.trim() ?? '') : '',
      amount: reason === null ? value : null,
    });
  });
  const frame = {
    measure: input.measure,
    stacking: input.stacking,
    by: nameAt(input, by),
    across: nameAt(input, isSplit ? across : -1),
    per: input.per,
    rowsWithoutStratum: rows.filter(({ stratum }) => stratum === '').length,
    problems,
  };
  return { ...frame, ...(input.measure === 'value' ? ofValues(rows) : ofCounts(rows, input)) };
}

type Concluded = Pick<
  StratificationResult,
  'kinds' | 'strata' | 'total' | 'summary' | 'contrast' | keyof StrataTests
>;

function ofValues(rows: readonly ReadRow[]): Concluded {
  const summary = stratify(
    rows.map(({ stratum, amount }) => ({ stratum: stratum || null, value: amount })),
  );
  const contrast = contrastOfMeans(summary.groups);
  const untested = { level: null, mix: null, standout: null };
  return { kinds: [], strata: [], total: 0, summary, contrast, ...untested };
}

function ofCounts(rows: readonly ReadRow[], input: StratificationInput): Concluded {
  const counted = rows.filter(({ stratum }) => stratum !== '');
  const kinds = [...new Set(counted.map(({ kind }) => kind))];
  const total = decimalSum(counted.map(({ amount }) => amount ?? 0));
  const byStratum = new Map<string, Map<string, number[]>>();
  for (const { stratum, kind, amount } of counted) {
    const cells = byStratum.get(stratum) ?? new Map<string, number[]>();
    const amounts = cells.get(kind) ?? [];
    amounts.push(amount ?? 0);
    cells.set(kind, amounts);
    byStratum.set(stratum, cells);
  }
  const exposures = new Map(input.exposures.map(({ stratum, n }) => [stratum.trim(), n]));
  const strata = [...byStratum].map(([name, cells]): CountedStratum => {
    const byKind = kinds.map((kind) => decimalSum(cells.get(kind) ?? []));
    const sum = decimalSum(byKind);
    const exposure = numberOf(exposures.get(name) ?? null);
    return {
      name,
      total: sum,
      percent: total === 0 ? 0 : (sum / total) * 100,
      exposure: exposure !== null && exposure > 0 ? exposure : null,
      byKind,
    };
  });
  const isSplit = kinds.some((kind) => kind !== '');
  return {
    kinds: isSplit ? kinds : [],
    strata,
    total,
    summary: null,
    contrast: contrastOfCounts(strata, isSplit ? 'split' : 'whole'),
    ...testStrata(strata, isSplit ? 'split' : 'whole'),
  };
}

function nameAt({ columns }: StratificationInput, at: number): string {
  return columns[at]?.name ?? '';
}

function placeOf({ columns }: StratificationInput, id: string): number | null {
  const at = columns.findIndex((column) => column.id === id);
  return at < 0 ? null : at;
}

function reasonAgainst(
  amount: StratificationInput['rows'][number]['amount'],
  measure: StratificationInput['measure'],
): StratificationResult['problems'][number]['reason'] | null {
  if (amount === null) return 'missing';
  const value = numberOf(amount);
  if (value === null) return 'unreadable';
  return measure === 'count' && value < 0 ? 'negative' : null;
}

const links = z.strictObject({
  /** The check sheet whose counts are split; empty when the table is typed here. */
  from: pointer('check-sheets'),
  /** What a check sheet is split by. */
  split: z.enum(sheetSplits),
});
type Links = z.infer<typeof links>;

const none: Links = { from: '', split: 'stratum' };

function firstStratification(newId: () => string, names: DataNames): StratificationInput {
  const [by, across] = [newId(), newId()];
  return {
    ...emptyStratification,
    columns: [
      { id: by, name: names.stratum },
      { id: across, name: names.kind },
    ],
    rows: firstRows(() => ({ words: ['', ''], amount: null })),
    by,
    across,
  };
}

function strataOfSheet(
  { input, split }: { readonly input: StratificationInput } & Links,
  sheet: CheckSheetInput,
  names: DataNames,
): StratificationInput {
  const { kind, stratum } = names;
  return {
    ...checkSheetStrata(sheet, split, { kind, stratum, column: names[sheet.by] }),
    stacking: input.stacking,
  };
}

export const stratification = defineTool({
  input: stratificationInputSchema,
  empty: emptyStratification,
  first: firstStratification,
  // A row of words without an amount counts as one.
  isEmpty: ({ rows }) =>
    !rows.some(({ words, amount }) => isNumber(amount) || !words.every(isBlank)),
  analyse: analyseStratification,
  links: { schema: links.shape, none },
  fromSheet: strataOfSheet,
});

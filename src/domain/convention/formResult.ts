import { exactSum, nothing, plus, shown, times } from './exact.ts';
import type { Fraction } from './exact.ts';
import { fills, isBarred } from './expected.ts';
import type { SheetState } from './expected.ts';
import { meanAndDeviation, meritsOf } from './merits.ts';
import type { Merit } from './merits.ts';
import { exactPenalty } from './penalty.ts';
import type { Contestant, Convention, Judge } from './schema/convention.ts';
import { itemsOf } from './schema/form.ts';
import type { ScoreForm, ScoreItem } from './schema/form.ts';
import { sheetId } from './schema/sheet.ts';
import type { FilledSheet } from './schema/sheet.ts';
import { formPoints } from './sums.ts';
import type { Way } from './ways.ts';

/** What one judge gave a team on a form, before any penalty; `null` where no sheet is there. */
export interface GivenSum {
  readonly judge: string;
  readonly sum: number | null;
  readonly state: SheetState;
}

export interface FormRow {
  readonly contestant: string;
  /** Of the judges who fill the form, in their order. */
  readonly sums: readonly GivenSum[];
  readonly penalty: number;
  /** Mean of what counts, less the penalty. */
  readonly mean: number | null;
  /** What the chosen way makes of it; a mean place is the better the smaller it is. */
  readonly merit: number | null;
}

/** One form added up by itself over its judges, for all who have not withdrawn. */
export interface FormResult {
  readonly form: string;
  /** The most that a team can get. */
  readonly points: number;
  readonly rows: readonly FormRow[];
}

/** How a judge used a form, before any penalty. */
export interface Spread {
  readonly judge: string;
  readonly form: string;
  readonly mean: number;
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
  /** Sheets that count. */
  readonly count: number;
}

/** The same exactly, by contestant in their order. */
export interface ReckonedForm {
  readonly form: ScoreForm;
  readonly points: Fraction;
  readonly merits: Readonly<Record<Way, readonly Merit[]>>;
  /** Sheets that count. */
  readonly counting: readonly (readonly FilledSheet[])[];
  readonly result: FormResult;
  readonly spread: readonly Spread[];
}

/** A sheet with what it comes to. */
interface Cell {
  readonly judge: Judge;
  readonly sheet: FilledSheet | undefined;
  readonly state: SheetState;
  readonly sum: Fraction;
}

interface Reckoning {
  /** Contestants who have not withdrawn. */
  readonly competing: readonly Contestant[];
  readonly states: ReadonlyMap<FilledSheet, SheetState>;
}

export function reckonForm(
  convention: Convention,
  form: ScoreForm,
  { competing, states }: Reckoning,
): ReckonedForm {
  const items = itemsOf(form);
  const sheets = new Map(convention.sheets.map((sheet) => [sheetId(sheet), sheet]));
  const judges = convention.judges.filter((judge) => fills(judge, form));
  const cells = competing.map((contestant) =>
    judges.map((judge): Cell => {
      const sheet = sheets.get(
        sheetId({ judge: judge.id, contestant: contestant.id, form: form.id }),
      );
      const none = isBarred(judge, contestant) ? 'barred' : 'missing';
      const state = sheet === undefined ? none : (states.get(sheet) ?? none);
      return { judge, sheet, state, sum: sheet === undefined ? nothing : sumOf(items, sheet) };
    }),
  );
  const penalties = competing.map(({ id }) =>
    form.isTimed ? exactPenalty(convention, id) : nothing,
  );
  const unit = [...cells.flat().map(({ sum }) => sum), ...penalties].reduce(
    (finest, { d }) => (d > finest ? d : finest),
    1n,
  );
  // Sums are decimals, so the finest unit holds all of them.
  const units = ({ n, d }: Fraction): bigint => n * (unit / d);
  const merits = inPoints(
    meritsOf(
      cells.map((row, at) =>
        row.map(({ state, sum }) =>
          state === 'counted' ? units(sum) - units(penalties[at] ?? nothing) : null,
        ),
      ),
    ),
    unit,
  );
  const rows = competing.map(({ id }, at) => ({
    contestant: id,
    sums: (cells[at] ?? []).map(({ judge, sheet, state, sum }) => ({
      judge: judge.id,
      sum: sheet === undefined || state === 'missing' ? null : shown(sum),
      state,
    })),
    penalty: shown(penalties[at] ?? nothing),
    mean: shownMerit('mean', merits.mean[at] ?? null),
    merit: shownMerit(convention.rule.way, merits[convention.rule.way][at] ?? null),
  }));
  const spread = judges.flatMap((judge, at) => {
    const given = cells.flatMap((row) => {
      const cell = row[at];
      return cell?.state === 'counted' ? [units(cell.sum)] : [];
    });
    return given.length === 0 ? [] : [{ judge: judge.id, form: form.id, ...usedBy(given, unit) }];
  });
  const points = exactSum(items.map((item) => item.points));
  const result = { form: form.id, points: formPoints(form), rows };
  const counting = cells.map((row) =>
    row.flatMap(({ sheet, state }) => (sheet === undefined || state !== 'counted' ? [] : [sheet])),
  );
  return { form, points, merits, counting, result, spread };
}

/** A merit as readers see it: of places the smaller one is the better. */
export function shownMerit(way: Way, merit: Merit, decimals = 2): number | null {
  if (merit === null) return null;
  return shown(way === 'rankSum' ? { n: -merit.n, d: merit.d } : merit, decimals);
}

function sumOf(items: readonly ScoreItem[], { scores }: FilledSheet): Fraction {
  return exactSum(items.flatMap(({ id }) => scores[id] ?? []));
}

/** Means and medians of units made into points; places and standard scores know no unit. */
function inPoints(
  merits: Readonly<Record<Way, readonly Merit[]>>,
  unit: bigint,
): Readonly<Record<Way, readonly Merit[]>> {
  const points = (merit: Merit): Merit => merit && { n: merit.n, d: merit.d * unit };
  return { ...merits, mean: merits.mean.map(points), median: merits.median.map(points) };
}

function usedBy(given: readonly bigint[], unit: bigint): Omit<Spread, 'judge' | 'form'> {
  const { mean, deviation } = meanAndDeviation(given);
  const inUnit: Fraction = { n: 1n, d: unit };
  const [min, max] = [given.reduce(smaller), given.reduce(larger)];
  return {
    mean: shown(times(mean, inUnit)),
    deviation: shown(times(deviation, inUnit)),
    min: shown({ n: min, d: unit }),
    max: shown({ n: max, d: unit }),
    count: given.length,
  };
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

/** Mean of what counting judges gave a team on one group of a form, by its place; `null` where nobody did. */
export function groupMean({ form, counting }: ReckonedForm, group: string, at: number): Merit {
  const given = counting[at] ?? [];
  if (given.length === 0) return null;
  const items = form.groups.filter(({ id }) => id === group).flatMap((one) => one.items);
  const sums = given.map(({ scores }) => exactSum(items.flatMap(({ id }) => scores[id] ?? [])));
  return times(sums.reduce(plus), { n: 1n, d: BigInt(given.length) });
}

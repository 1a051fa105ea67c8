import type { Register } from '#domain/suggestions/schema/register.ts';
import { decisions } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { tidyText } from '#language/tidyText.ts';
import { answerState } from './answering.ts';
import { finalScore } from './scores.ts';
import { stageOf, stages } from './stage.ts';
import type { Stage } from './stage.ts';

export type RecapBy = 'unit' | 'kind' | 'month';
type Decision = (typeof decisions)[number];

/** Counts of some suggestions. Numbers alone: no name, no contact, no words of anybody. */
export interface RecapRow {
  /** A unit as it was first written, the id of a kind, or an ISO month; empty for what has none. */
  readonly key: string;
  /** What stands at the head of the row; empty where nobody said, or the kind is gone. */
  readonly label: string;
  readonly count: number;
  /** Of them complaints from the public. */
  readonly complaints: number;
  readonly answered: number;
  /** Answered, but after the last day. */
  readonly answeredLate: number;
  /** Not answered, and the last day has gone by. */
  readonly late: number;
  readonly decided: Readonly<Record<Decision, number>>;
  readonly stages: Readonly<Record<Stage, number>>;
  /** Mean of the final scores; `null` where none is scored. */
  readonly score: number | null;
  /** Rupiah; `null` where no amount is given. */
  readonly benefit: number | null;
}

export interface Recap {
  readonly rows: readonly RecapRow[];
  /** Each suggestion once, also where it is of several kinds. */
  readonly total: RecapRow;
}

/** Suggestions counted by unit, kind or month. Months stand in order, units by their name, kinds as in the register. */
export function recapOf(
  register: Register,
  { by, today, suggestions = register.suggestions }: RecapWish,
): Recap {
  const groups = new Map<string, Group>();
  for (const suggestion of suggestions) {
    for (const { key, label } of placesOf(suggestion, by, register)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { label, rows: [suggestion] });
      else group.rows.push(suggestion);
    }
  }
  const rows = [...groups].map(([key, { label, rows: within }]) =>
    countsOf(within, { key, label, register, today }),
  );
  return {
    rows: inOrder(rows, by, register),
    total: countsOf(suggestions, { key: '', label: '', register, today }),
  };
}

/** The counts of all of a register: the last row of every recap of it, without the others. */
export function wholeCount(register: Register, today: string): RecapRow {
  return countsOf(register.suggestions, { key: '', label: '', register, today });
}

/** The units that are named, as they were first written, by their name. */
export function unitsIn({ suggestions }: Pick<Register, 'suggestions'>): readonly string[] {
  const units = new Map<string, string>();
  for (const { unit } of suggestions) {
    const label = tidyText(unit);
    const key = label.toLowerCase();
    if (label !== '' && !units.has(key)) units.set(key, label);
  }
  return [...units].toSorted(([a], [b]) => byName.compare(a, b)).map(([, label]) => label);
}

export interface RecapWish {
  readonly by: RecapBy;
  /** ISO date. */
  readonly today: string;
  /** Default all of the register. */
  readonly suggestions?: readonly Suggestion[];
}

interface Group {
  readonly label: string;
  readonly rows: Suggestion[];
}

function placesOf(
  { unit, kinds, day }: Suggestion,
  by: RecapBy,
  register: Register,
): readonly { readonly key: string; readonly label: string }[] {
  if (by === 'unit') {
    const label = tidyText(unit);
    return [{ key: label.toLowerCase(), label }];
  }
  if (by === 'month') {
    const month = dateOf(day)?.iso.slice(0, 7) ?? '';
    return [{ key: month, label: month }];
  }
  if (kinds.length === 0) return [{ key: '', label: '' }];
  return [...new Set(kinds)].map((key) => ({
    key,
    label: register.kinds.find(({ id }) => id === key)?.name ?? '',
  }));
}

const byName = new Intl.Collator('id', { numeric: true });

/** What has no unit, kind or month stands last. */
function inOrder(rows: readonly RecapRow[], by: RecapBy, { kinds }: Register): readonly RecapRow[] {
  const place = (key: string): number => {
    const at = kinds.findIndex(({ id }) => id === key);
    return at === -1 ? kinds.length : at;
  };
  return rows.toSorted((a, b) => {
    if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
    if (by === 'kind') return place(a.key) - place(b.key);
    return byName.compare(a.key, b.key);
  });
}

interface Counting {
  readonly key: string;
  readonly label: string;
  readonly register: Register;
  readonly today: string;
}

function countsOf(
  suggestions: readonly Suggestion[],
  { key, label, register, today }: Counting,
): RecapRow {
  const answers = suggestions.map((one) => answerState(one, register, today));
  const scores = known(suggestions.map((one) => finalScore(one, register).score));
  const amounts = known(suggestions.map(({ benefitAmount }) => numberOf(benefitAmount)));
  return {
    key,
    label,
    count: suggestions.length,
    complaints: suggestions.filter(({ source }) => source === 'public').length,
    answered: answers.filter(({ kind }) => kind === 'answered').length,
    answeredLate: answers.filter((one) => one.kind === 'answered' && one.late > 0).length,
    late: answers.filter(({ kind }) => kind === 'late').length,
    decided: tally(
      decisions,
      suggestions.map(({ decision }) => decision),
    ),
    stages: tally(stages, suggestions.map(stageOf)),
    score: scores.length === 0 ? null : sum(scores) / scores.length,
    benefit: amounts.length === 0 ? null : sum(amounts),
  };
}

function tally<Choice extends string>(
  choices: readonly Choice[],
  made: readonly Choice[],
): Readonly<Record<Choice, number>> {
  const counts = Object.fromEntries(choices.map((choice) => [choice, 0])) as Record<Choice, number>;
  for (const choice of made) counts[choice] += 1;
  return counts;
}

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

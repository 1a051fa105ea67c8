import { finalScore } from '#domain/suggestions/reading/scores.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { amountText, dayText } from '#words/printed.ts';
import {
  closingNames,
  decisionNames,
  progressNames,
  sourceNames,
} from '#words/suggestions/choices.ts';
import { suggestionLabels } from '#words/suggestions/labels.ts';
import { kindsText, suggesterText } from '#words/suggestions/printed.ts';
import { standingText } from '#words/suggestions/standing.ts';

/** A text, a number, a day or nothing, as a sheet of Excel holds it. */
type Cell = string | number | { readonly day: string } | null;

interface Column {
  readonly title: string;
  /** In letters. */
  readonly width: number;
  readonly cell: (one: Suggestion, register: Register) => Cell;
  /** It names people. */
  readonly names?: true;
}

export interface RegisterTable {
  readonly name: string;
  readonly columns: readonly Pick<Column, 'title' | 'width'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The register as a sheet of Excel: a row each, days as days, numbers as numbers. How a complainant is reached never
 * stands in it.
 */
export function registerTable(register: Register): RegisterTable {
  const shown = columns.filter(({ names }) => names !== true || !register.hidesNames);
  return {
    name: 'Register saran',
    columns: shown.map(({ title, width }) => ({ title, width })),
    rows: register.suggestions.map((one) => shown.map(({ cell }) => cell(one, register))),
  };
}

const label = suggestionLabels;

const columns: readonly Column[] = [
  { title: label.number, width: 10, cell: ({ number }) => numberOrText(number) },
  { title: label.day, width: 12, cell: ({ day }) => dayCell(day) },
  { title: label.source, width: 18, cell: ({ source }) => sourceNames[source] },
  {
    title: label.suggester,
    width: 24,
    cell: suggesterText,
    names: true,
  },
  { title: label.unit, width: 20, cell: ({ unit }) => unit.trim() },
  { title: label.place, width: 20, cell: ({ place }) => place.trim() },
  { title: label.kinds, width: 18, cell: kindsText },
  { title: label.title, width: 40, cell: ({ title }) => title.trim() },
  { title: label.before, width: 50, cell: ({ before }) => before.trim() },
  { title: label.cause, width: 40, cell: ({ cause }) => cause.trim() },
  { title: label.action, width: 50, cell: ({ action }) => action.trim() },
  { title: label.result, width: 40, cell: ({ result }) => result.trim() },
  { title: label.benefit, width: 40, cell: ({ benefit }) => benefit.trim() },
  { title: label.benefitArithmetic, width: 30, cell: (one) => one.benefitArithmetic.trim() },
  {
    title: `${label.benefitAmount} (Rp)`,
    width: 16,
    cell: ({ benefitAmount }) => numberOf(benefitAmount) ?? amountText(benefitAmount),
  },
  { title: label.progress, width: 20, cell: ({ progress }) => progressNames[progress] },
  { title: label.doneOn, width: 14, cell: ({ doneOn }) => dayCell(doneOn) },
  { title: label.finalScore, width: 10, cell: (one, register) => finalScore(one, register).score },
  { title: label.decision, width: 18, cell: ({ decision }) => decisionNames[decision] },
  { title: label.decisionReason, width: 40, cell: ({ decisionReason }) => decisionReason.trim() },
  { title: label.decidedOn, width: 14, cell: ({ decidedOn }) => dayCell(decidedOn) },
  { title: label.feedback, width: 40, cell: ({ feedback }) => feedback.trim() },
  { title: label.feedbackOn, width: 14, cell: ({ feedbackOn }) => dayCell(feedbackOn) },
  { title: label.closing, width: 16, cell: ({ closing }) => closingNames[closing] },
  { title: label.closedOn, width: 14, cell: ({ closedOn }) => dayCell(closedOn) },
  { title: 'Keadaan', width: 20, cell: standingText },
];

/** A day that is one; a month and what could not be read as words. */
function dayCell(day: Day): Cell {
  return typeof day === 'string' && day.length === DATE ? { day } : dayText(day);
}

/** Letters of an ISO date. */
const DATE = 10;

function numberOrText(text: string): Cell {
  return /^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : text.trim();
}

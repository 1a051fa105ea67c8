import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Band, SuggestionSheet } from '#domain/suggestions/schema/sheet.ts';
import type { Assessment, Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { numberOf, typedText } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';

/** Why a score is not counted. */
export type ScoreFault = 'above' | 'below' | 'not-whole' | 'unreadable';

export interface GivenScore {
  readonly criterion: string;
  /** Of a criterion that was removed: the id is all that is left of it. */
  readonly name: string;
  readonly points: number | null;
  readonly given: Amount;
  /** The score where it is counted. */
  readonly score: number | null;
  readonly fault: ScoreFault | null;
}

/** What one assessor gave, held against the sheet. */
export interface Total {
  readonly assessor: string;
  /** Criterion by criterion, in the sheet's order. */
  readonly scores: readonly GivenScore[];
  /** Scores of criteria that were removed after they were given: kept, and counted nowhere. */
  readonly gone: readonly string[];
  /** Sum of what is counted; `null` where nothing is. */
  readonly total: number | null;
  /** Whether every criterion has a score that is counted. */
  readonly isWhole: boolean;
}

/** The most that a sheet gives; `null` where it has no criterion, or one of which nobody knows the points. */
export function maximumOf({ criteria }: SuggestionSheet): number | null {
  const points = criteria.map((criterion) => numberOf(criterion.points));
  if (points.length === 0 || points.includes(null)) return null;
  return points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** What an assessor gave. A score above its maximum, below 0, in halves or unreadable is told and not counted. */
export function totalOf({ assessor, scores }: Assessment, { criteria }: SuggestionSheet): Total {
  const given = criteria.map(({ id, name, points }): GivenScore => {
    const most = numberOf(points);
    const answer = Object.hasOwn(scores, id) ? (scores[id] ?? null) : null;
    const fault = faultOf(answer, most);
    const score = fault === null ? numberOf(answer) : null;
    return { criterion: id, name, points: most, given: answer, score, fault };
  });
  const known = new Set(criteria.map(({ id }) => id));
  const gone = Object.keys(scores).filter((id) => !known.has(id) && scores[id] !== null);
  const counted = given.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    assessor,
    scores: given,
    gone,
    total: counted.length === 0 ? null : counted.reduce((sum, score) => sum + score, 0),
    isWhole: counted.length > 0 && counted.length === criteria.length,
  };
}

function faultOf(answer: Amount, most: number | null): ScoreFault | null {
  if (answer === null) return null;
  if (typedText(answer) !== null) return 'unreadable';
  const score = numberOf(answer);
  if (score === null) return 'unreadable';
  if (!Number.isInteger(score)) return 'not-whole';
  if (score < 0) return 'below';
  return most !== null && score > most ? 'above' : null;
}

/** The score of a suggestion and where it comes from. */
export interface FinalScore {
  /** `null` where there is none yet. */
  readonly score: number | null;
  /** `typed`: what the office fixed; `mean`: of the assessors who scored every criterion, rounded to a whole point. */
  readonly from: 'typed' | 'mean' | 'none';
  readonly totals: readonly Total[];
}

/**
 * The one score that decides: what the office fixed, else the mean of the whole totals. It is rounded half up, since
 * bands are of whole points and 57,5 would lie between two of them.
 */
export function finalScore(
  { assessments, finalScore: typed }: Pick<Suggestion, 'assessments' | 'finalScore'>,
  { sheet }: Pick<Register, 'sheet'>,
): FinalScore {
  const last = reckoned.get(assessments);
  if (last?.sheet === sheet && last.typed === typed) return last.final;
  const final = reckon(assessments, sheet, typed);
  reckoned.set(assessments, { sheet, typed, final });
  return final;
}

/** Assessments never change: a list of 2,000 is ordered by scores that are reckoned once. */
const reckoned = new WeakMap<
  readonly Assessment[],
  { readonly sheet: SuggestionSheet; readonly typed: Amount; readonly final: FinalScore }
>();

function reckon(
  assessments: readonly Assessment[],
  sheet: SuggestionSheet,
  typed: Amount,
): FinalScore {
  const totals = assessments.map((assessment) => totalOf(assessment, sheet));
  const fixed = numberOf(typed);
  if (fixed !== null) return { score: fixed, from: 'typed', totals };
  const whole = totals.flatMap(({ total, isWhole }) => (isWhole && total !== null ? [total] : []));
  if (whole.length === 0) return { score: null, from: 'none', totals };
  const mean = whole.reduce((sum, total) => sum + total, 0) / whole.length;
  return { score: Math.floor(mean + 0.5), from: 'mean', totals };
}

/**
 * What follows from a score. `outside`: the sheet has bands and none of them holds it, as 175 points on a sheet whose
 * bands end at 168; nothing is guessed then. `none`: the sheet has no bands, or there is no score.
 */
export type BandRead =
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'outside' | 'none' };

export function bandOf(score: number | null, { bands }: SuggestionSheet): BandRead {
  const readable = bands.filter(({ from, to }) => numberOf(from) !== null && numberOf(to) !== null);
  if (score === null || readable.length === 0) return { kind: 'none' };
  const band = readable.find(
    ({ from, to }) => score >= (numberOf(from) ?? 0) && score <= (numberOf(to) ?? 0),
  );
  return band === undefined ? { kind: 'outside' } : { kind: 'band', band };
}

import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { typedText } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { finding } from './finding.ts';
import type { RegisterFacts, SuggestionFinding } from './finding.ts';
import { bandOf, finalScore } from './scores.ts';
import type { FinalScore, Total } from './scores.ts';

/** What the scores say: of their sheet, of each other, and of the decision. */
export function assessmentFindings(
  suggestion: Suggestion,
  { register }: RegisterFacts,
): readonly SuggestionFinding[] {
  const final = finalScore(suggestion, register);
  return [
    ...final.totals.flatMap((total) => totalFindings(total, register)),
    ...twice(final.totals, register),
    ...absent(suggestion, register, final.totals),
    ...ofTheFinal(suggestion, register, final),
  ];
}

function totalFindings(
  { assessor, scores, gone, isWhole, total }: Total,
  register: Register,
): readonly SuggestionFinding[] {
  const isKnown = register.assessors.some(({ id }) => id === assessor);
  const name = nameOf(assessor, register);
  const faulty = scores.flatMap(({ fault, name: criterion, points, given }) =>
    fault === null
      ? []
      : [
          finding('score-fault', 'assessments', {
            ...{ assessor: name, criterion, fault, most: points ?? 0 },
            given: typeof given === 'number' ? given : (typedText(given) ?? ''),
          }),
        ],
  );
  const left = scores.filter(({ score, fault }) => score === null && fault === null).length;
  return [
    ...faulty,
    ...(isKnown ? [] : [finding('assessor-gone', 'assessments')]),
    ...(gone.length === 0
      ? []
      : [finding('criterion-gone', 'assessments', { assessor: name, count: gone.length })]),
    ...(total === null || isWhole || left === 0
      ? []
      : [finding('assessment-unfinished', 'assessments', { assessor: name, left })]),
  ];
}

function twice(totals: readonly Total[], register: Register): readonly SuggestionFinding[] {
  const seen = new Set<string>();
  return totals.flatMap(({ assessor }) => {
    if (!seen.has(assessor)) {
      seen.add(assessor);
      return [];
    }
    return [finding('assessor-twice', 'assessments', { assessor: nameOf(assessor, register) })];
  });
}

/** Asked for only where it was decided, and never of a complaint: what was wrong is answered, not scored. */
function absent(
  { decision, source, finalScore: typed }: Suggestion,
  { assessors }: Register,
  totals: readonly Total[],
): readonly SuggestionFinding[] {
  if (decision === '' || source === 'public' || typed !== null) return [];
  const given = new Set(
    totals.flatMap(({ assessor, total }) => (total === null ? [] : [assessor])),
  );
  const lacking = assessors.filter(({ id }) => !given.has(id));
  return lacking.map(({ name, role }) =>
    finding('assessment-missing', 'assessments', { assessor: name === '' ? role : name }),
  );
}

function ofTheFinal(
  { decision, presentedOn, finalScore: typed }: Suggestion,
  { sheet }: Register,
  { score, from, totals }: FinalScore,
): readonly SuggestionFinding[] {
  const words = typedText(typed);
  if (words !== null) return [finding('unreadable', 'finalScore', { typed: words })];
  if (score === null) return [];
  const band = bandOf(score, sheet);
  const whole = totals.flatMap(({ total, isWhole }) => (isWhole && total !== null ? [total] : []));
  const [least, most] = [Math.min(...whole), Math.max(...whole)];
  const isBeyond = from === 'typed' && whole.length > 0 && (score < least || score > most);
  const waits = band.kind === 'band' && band.band.presented && decision === 'accepted';
  return [
    ...(isBeyond ? [finding('final-beyond', 'finalScore', { score, least, most })] : []),
    ...(band.kind === 'outside' ? [finding('outside-bands', 'finalScore', { score })] : []),
    ...(waits && dateOf(presentedOn) === null ? [finding('no-presentation', 'presentedOn')] : []),
  ];
}

function nameOf(assessor: string, { assessors }: Register): string {
  const known = assessors.find(({ id }) => id === assessor);
  if (known === undefined) return '';
  return known.name === '' ? known.role : known.name;
}

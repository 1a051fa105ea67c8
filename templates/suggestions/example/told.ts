import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';

type Told = Pick<
  Suggestion,
  'title' | 'unit' | 'place' | 'before' | 'cause' | 'action' | 'result'
> & {
  readonly day: string;
};

/** A suggestion of staff, as an example tells it. */
export interface StaffSuggestion
  extends
    Told,
    Pick<
      Suggestion,
      | 'kinds'
      | 'benefit'
      | 'benefitArithmetic'
      | 'benefitAmount'
      | 'progress'
      | 'doneOn'
      | 'suggester'
      | 'feedback'
    > {
  /** What each assessor gave, criterion by criterion, in tenths of its points; none where nothing was given yet. */
  readonly marks: readonly (readonly number[])[];
  readonly decision: readonly [word: Suggestion['decision'], reason: string, day: string] | null;
  /** It became a theme. */
  readonly grown?: true;
}

/** A complaint; who wrote it down says by which way it came. */
export interface Complaint extends Told, Pick<Suggestion, 'writtenBy'> {
  readonly answered: readonly [day: string, answer: string] | null;
  readonly closed: readonly [day: string, by: Suggestion['closing'], note: string] | null;
}

export function staffSuggestion(told: StaffSuggestion): Suggestion {
  const { marks, decision, grown, ...answers } = told;
  const [word, reason, decidedOn] = decision ?? ['', '', ''];
  const { assessors, sheet } = registerDefaults;
  return {
    ...emptySuggestion(''),
    ...answers,
    kinds: [...answers.kinds],
    anonymous: answers.suggester === '',
    assessments: assessors.flatMap(({ id }, at) => {
      const given = marks[at] ?? [];
      if (given.length === 0) return [];
      const scores = sheet.criteria.map((criterion, place) => [
        criterion.id,
        (Number(criterion.points) * (given[place] ?? 0)) / 10,
      ]);
      return [
        {
          assessor: id,
          scores: Object.fromEntries(scores) as Record<string, number>,
          day: '',
          note: '',
        },
      ];
    }),
    decision: word,
    decisionReason: reason,
    decider: word === '' ? '' : 'Kepala dinas',
    decidedOn,
    presentedOn: word === 'accepted' ? decidedOn : '',
    feedbackOn: answers.feedback === '' ? '' : decidedOn,
    ...(grown && {
      closing: 'risalah',
      closingNote: 'Menjadi tema risalah tentang permohonan yang dikembalikan.',
      closedOn: '2025-07-07',
    }),
  };
}

export function complaint({ answered, closed, ...answers }: Complaint): Suggestion {
  const [feedbackOn, feedback] = answered ?? ['', ''];
  const [closedOn, closing, closingNote] = closed ?? (['', '', ''] as const);
  return {
    ...emptySuggestion(''),
    ...answers,
    source: 'public',
    anonymous: true,
    progress: closing === 'improvement' ? 'done' : '',
    doneOn: closing === 'improvement' ? closedOn : '',
    feedback,
    feedbackOn,
    closing,
    closingNote,
    closedOn,
  };
}

import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';

/** How far a suggestion has come, from its arrival to its end. */
export const stages = ['received', 'assessed', 'decided', 'under-way', 'done', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** Told by what is written; nobody has to move it on. */
export function stageOf({
  assessments,
  decision,
  progress,
  closing,
}: Pick<Suggestion, 'assessments' | 'decision' | 'progress' | 'closing'>): Stage {
  if (closing !== '') return 'closed';
  if (progress === 'done' || progress === 'under-way') return progress;
  if (decision !== '') return 'decided';
  const isScored = assessments.some(({ scores }) =>
    Object.values(scores).some((score) => score !== null),
  );
  return isScored ? 'assessed' : 'received';
}

import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import type { StoredCard } from '#persistence/storedCard.ts';
import { methodById } from '#templates/methods/methods.ts';

/** What the home page shows of a risalah. */
export function cardOf(
  risalah: Risalah,
  { id, savedAt, bytes }: Pick<StoredCard, 'id' | 'savedAt' | 'bytes'>,
): StoredCard {
  return {
    id,
    title: reportTitle(risalah),
    team: risalah.circle.name,
    step: stepInHand(risalah, methodById(risalah.method)),
    savedAt,
    bytes,
    mark: risalah.mark,
    risalah: risalah.id,
    createdAt: risalah.createdAt,
  };
}

/** Name of the first step that the team has not declared done; empty when all are. */
function stepInHand({ finished, stepNames }: Risalah, method: Method): string {
  const step = method.steps.find(({ sections }) => sections.some((id) => !finished.includes(id)));
  if (step === undefined) return '';
  return stepNames[`${method.id}/${step.id}`] ?? step.name;
}

import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { defaults } from '#templates/defaults.ts';
import type { NewRisalahAnswers } from '#ui/services/shelf.ts';
import { newId } from '#app/newId.ts';

/** A risalah with the four answers that the home page asks for. */
export function newRisalah(answers: NewRisalahAnswers, now: Date): Risalah {
  const { title, team, unit, method } = answers;
  const createdAt = now.toISOString();
  const empty = emptyRisalah({ id: newId(), createdAt, method, newId, defaults });
  return {
    ...empty,
    title: { ...empty.title, title },
    circle: { ...empty.circle, name: team },
    identity: { ...empty.identity, unit },
  };
}

import { registerSchema } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { apply, merge } from './merge.ts';
import type { Kind, Versions } from './merge.ts';
import type { Answer, Question } from './question.ts';

const registerKind: Kind<Register> = { schema: registerSchema, mend: (register) => register };

/** Two registers laid over each other: two copies of one, or those of two laptops of one unit. */
export interface RegisterMerge {
  /** What both say differently, and somebody has to choose. */
  readonly questions: readonly Question[];
  /** The register that comes of it; questions come in the order above. */
  readonly answered: (answer: (question: Question) => Answer) => Register;
}

/**
 * Lays registers over each other by the ids of their rows. Without an ancestor, as of two that were begun apart, what
 * only one has is kept and what is empty in one is taken from the other: nothing of either is lost, and only what both
 * say differently is asked. With one, what one deleted and the other left alone is gone.
 */
export function mergeRegisters(
  versions: Pick<Versions<Register>, 'ours' | 'theirs' | 'ancestor'>,
): RegisterMerge {
  const laid = merge(registerKind, versions);
  const questions = laid.questions.filter((question) => settledAs(question) === null);
  return {
    questions,
    answered: (answer) => apply(laid, (question) => settledAs(question) ?? answer(question)),
  };
}

/** The side that needs no asking; `null` where both say something. */
function settledAs({ section, field, a, b, before }: Question): 'a' | 'b' | null {
  // When it was begun is when the first of both was.
  if (section === '' && field === 'createdAt') return String(a) <= String(b) ? 'a' : 'b';
  if (before !== undefined || saysNothing(a) === saysNothing(b)) return null;
  return saysNothing(a) ? 'b' : 'a';
}

function saysNothing(answer: unknown): boolean {
  return answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

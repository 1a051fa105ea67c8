import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { sharing } from './numbering.ts';

type Told = Pick<Suggestion, 'id' | 'title' | 'before' | 'action'>;

/** Fewer letters than this say the same by chance: "antre", "rusak". */
const ENOUGH = 20;

/**
 * Suggestions that say in the same words what another one says, as from a slip that was typed twice or a table that was
 * pasted twice; with the ids of the others. Case, spaces and signs make no difference.
 */
export function receivedTwice(
  suggestions: readonly Told[],
): ReadonlyMap<string, readonly string[]> {
  return sharing(suggestions, ({ title, before, action }) => {
    const words = [before, action].map(lettersOf);
    const told = words.join('|');
    if (told.length - 1 < ENOUGH) return '';
    return words.some((one) => one === '') ? `${told}|${lettersOf(title)}` : told;
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';

/**
 * The name that a list or a recap may print; empty where it must not. Who wrote without a name, and who complained from
 * outside, is named on no list, whatever stands in the fields.
 */
export function listedName(
  { suggester, anonymous, source }: Pick<Suggestion, 'suggester' | 'anonymous' | 'source'>,
  { hidesNames }: Pick<Register, 'hidesNames'>,
): string {
  return hidesNames || anonymous || source === 'public' ? '' : suggester;
}

import type { Offers } from '#domain/risalah/offers.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';

type Categories = CauseEffectInput['categories'];

/**
 * The bones after a team chooses another ready-made set.
 *
 * Bones that already carry causes stay, with the name the team gave them: no answer is lost by choosing.
 */
export function chooseCategorySet(
  { categories, causes }: Pick<CauseEffectInput, 'categories' | 'causes'>,
  set: CauseEffectInput['categorySet'],
  offered: Offers['categories'],
): Categories {
  if (set === 'own') return categories;
  const used = categories.filter(({ id }) => causes.some(({ parent }) => parent === id));
  const chosen = offered[set].map(
    (category) => used.find(({ id }) => id === category.id) ?? category,
  );
  return [...chosen, ...used.filter(({ id }) => !chosen.some((category) => category.id === id))];
}

import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';

type Category = CauseEffectInput['categories'][number];
type CategorySet = CauseEffectInput['categorySet'];

const fourM: readonly Category[] = [
  { id: 'man', name: 'Manusia' },
  { id: 'method', name: 'Metode' },
  { id: 'machine', name: 'Mesin/Alat' },
  { id: 'material', name: 'Material (Data/Informasi)' },
];
const environment: Category = { id: 'environment', name: 'Lingkungan' };

const sets: Readonly<Record<CategorySet, readonly Category[]>> = {
  '4m1e': [...fourM, environment],
  '5m1e': [...fourM, { id: 'money', name: 'Uang' }, environment],
  '4p': [
    { id: 'people', name: 'Petugas' },
    { id: 'procedure', name: 'Prosedur' },
    { id: 'equipment', name: 'Peralatan' },
    { id: 'place', name: 'Tempat' },
  ],
  own: [],
};

/**
 * The bones after a team chooses another ready-made set.
 *
 * Bones that already carry causes stay, with the name the team gave them: no answer is lost by choosing.
 */
export function chooseCategorySet(input: CauseEffectInput, set: CategorySet): readonly Category[] {
  if (set === 'own') return input.categories;
  const used = input.categories.filter(({ id }) =>
    input.causes.some(({ parent }) => parent === id),
  );
  const chosen = sets[set].map((category) => used.find(({ id }) => id === category.id) ?? category);
  return [...chosen, ...used.filter(({ id }) => !chosen.some((category) => category.id === id))];
}

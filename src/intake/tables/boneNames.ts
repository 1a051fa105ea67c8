import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { nameKey } from '#intake/reading/names.ts';
import { rowNamed } from './rowNames.ts';

/** What the bones of a fishbone are called besides their own names. */
export const bones: readonly (readonly string[])[] = [
  ['manusia', 'man', 'sdm', 'orang', 'tenaga', 'petugas', 'people'],
  ['metode', 'method', 'cara', 'cara kerja', 'prosedur', 'procedure'],
  ['mesin', 'machine', 'alat', 'peralatan', 'sarana', 'sarana prasarana', 'equipment'],
  ['material', 'bahan', 'materi', 'materials'],
  ['lingkungan', 'environment', 'mother nature', 'tempat', 'place', 'milieu'],
  ['uang', 'money', 'dana', 'biaya', 'anggaran'],
  ['pengukuran', 'measurement'],
];

/** The bone of a name among those that are there: the same, or another word for it. */
export function boneNamed(name: string, categories: CauseEffectInput['categories']): string | null {
  const own = categories.map((category) => ({ id: category.id, names: [category.name] }));
  const rows = categories.map((category) => ({
    id: category.id,
    names: [category.name, ...wordsFor(category.name)],
  }));
  const bare = name.replace(/\s*\(.*\)\s*$/, '');
  return rowNamed(own, name) ?? rowNamed(rows, name) ?? rowNamed(rows, bare);
}

/** "Mesin/Alat" is either. */
function wordsFor(name: string): readonly string[] {
  const parts = [name, ...name.split('/')].map(nameKey);
  return bones.filter((words) => parts.some((part) => words.includes(part))).flat();
}

/** Whether a name is that of a bone, of those that are there or of the usual ones. */
export function isBone(name: string, { categories }: CauseEffectInput): boolean {
  return name !== '' && (wordsFor(name).length > 0 || boneNamed(name, categories) !== null);
}

import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { blockOf } from '#intake/cells/cell.ts';
import type { Block } from '#intake/cells/cell.ts';
import { tidyText } from '#language/tidyText.ts';
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

const MARK = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[•·▪○*–-])\s*(?=\p{L})/iu;

/** A list of causes below the name of each bone, as rows of two columns; what is no such list stays as it is. */
export function spreadBones(block: Block): Block {
  const held = block.map((cells) => cells.map(({ text }) => tidyText(text)).filter(Boolean));
  const lines = held.flatMap((cells) => (cells.length === 0 ? [] : [cells]));
  const texts = lines.map(([text = '']) => text.replace(MARK, '').replace(/\s*:$/, ''));
  const areBones = texts.map((text) => wordsFor(text).length > 0);
  const isList = lines.every(({ length }) => length === 1) && areBones[0] === true;
  if (!isList || areBones[1] !== false || areBones.at(-1) === true) return block;
  let bone = '';
  const rows = texts.flatMap((text, at): readonly (readonly string[])[] => {
    if (areBones[at] !== true) return [[bone, text]];
    bone = text;
    return [];
  });
  return blockOf([['Faktor', 'Penyebab'], ...rows]);
}

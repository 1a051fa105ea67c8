import type { Guidance } from '#domain/method/guidance.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { answerFields } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';
import { nameOfRow, rowIn, rowNames } from './rowNames.ts';

/** Where an answer stands: part, row and field, as a merge speaks of it. */
export interface Spot {
  readonly section: string;
  readonly row: string;
  readonly field: string;
}

/** The same in words; empty for what has none. */
export interface SpotWords {
  readonly section: string;
  readonly row: string;
  readonly field: string;
}

/** The parts of a record that are no questions. */
const partNames: Readonly<Record<string, string>> = {
  method: 'Susunan langkah',
  stepNames: 'Nama langkah',
  finished: 'Langkah yang ditandai selesai',
  mark: 'Tanda di kaki halaman',
  reasons: 'Jawaban atas catatan juri',
  emptied: 'Isian yang sengaja dikosongkan',
  mirror: 'Cermin juri',
  printing: 'Ekspor ke Word',
  deck: 'Penyajian',
  createdAt: 'Hari risalah dibuat',
};

/** Where a question of a merge stands, as the form calls it; rows by what either copy says of them. */
export function spotWords(
  { section, row, field }: Spot,
  copies: readonly [Risalah, ...Risalah[]],
  guidance: Guidance,
): SpotWords {
  const name = partWords({ section, field }, guidance);
  const id = sectionIds.find((each) => each === section);
  if (id === undefined) return { section: name, row: '', field: '' };
  return { section: name, row: rowWords(id, row, copies), field: fieldWords(id, field, copies[0]) };
}

/** The part of the record alone. */
export function partWords(
  { section, field }: Pick<Spot, 'section' | 'field'>,
  guidance: Guidance,
): string {
  const part = section === '' ? field : section;
  const id = sectionIds.find((each) => each === part);
  return id === undefined ? (partNames[part] ?? 'Lainnya') : guidance[id].name;
}

function rowWords(section: keyof Risalah, row: string, copies: readonly Risalah[]): string {
  if (row === '') return '';
  for (const copy of copies) {
    const found = rowIn(copy[section], row);
    const name = found === null ? '' : nameOfRow(copy, found);
    if (name !== '') return name;
  }
  return 'baris yang belum diberi nama';
}

/** As much of a field's keys as the form has a name for, and behind it whom the last key means. */
function fieldWords(section: string, field: string, copy: Risalah): string {
  const keys = field.split('.');
  for (let count = keys.length; count > 0; count -= 1) {
    const name = `${section}/${keys.slice(0, count).join('.')}`;
    const known = answerFields.find((each) => each === name);
    const label = known === undefined ? '' : answerLabel(known);
    if (label === '') continue;
    const last = count < keys.length ? rowNames(copy).get(keys.at(-1) ?? '') : undefined;
    return last === undefined || last === '' ? label : `${label}: ${last}`;
  }
  return '';
}

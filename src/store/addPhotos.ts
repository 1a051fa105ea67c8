import { addressText } from '#domain/risalah/address.ts';
import { noSentences } from '#domain/risalah/carries/carry.ts';
import { inForce } from '#domain/risalah/carries/inForce.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { RisalahStore } from './risalahStore.ts';

/** A field that holds photographs: of the row with an id, or, where `row` is `null`, of the section itself. */
export interface PhotoPlace {
  readonly section: SectionId;
  readonly row: string | null;
  readonly field: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Adds photographs behind those that stand in a place. A row that is gone takes none, and where there is room for one
 * alone the first to come stays.
 */
export function addPhotos(
  store: RisalahStore,
  place: PhotoPlace,
  photos: readonly PhotoUse[],
): void {
  const answers: Fields = withRowThere(store.getState(), place);
  const next =
    place.row === null ? withOne(answers, place, photos) : withRow(answers, place, photos);
  // Which of a section's fields hold photographs is known to its form alone.
  if (next !== null) store.setState({ [place.section]: next } as Partial<Risalah>);
}

/** The section with the row in it, also where the row only stands for another one until now. */
function withRowThere(record: Risalah, { section, row }: PhotoPlace): Fields {
  const answers: Fields = record[section];
  const rows: readonly Fields[] = Array.isArray(answers.rows) ? answers.rows : [];
  if (row === null || rows.some(({ id }) => id === row)) return answers;
  const origin = inForce(record, noSentences)
    .origins(section)
    .get(addressText({ section, row, field: 'rows' }));
  return origin?.state === 'carried' ? { ...answers, rows: [...rows, origin.value] } : answers;
}

function withOne(answers: Fields, { field }: PhotoPlace, [photo]: readonly PhotoUse[]) {
  return photo !== undefined && answers[field] === null ? { ...answers, [field]: photo } : null;
}

function withRow(answers: Fields, { row, field }: PhotoPlace, photos: readonly PhotoUse[]) {
  const rows: readonly Fields[] = Array.isArray(answers.rows) ? answers.rows : [];
  const at = rows.findIndex(({ id }) => id === row);
  const present: unknown = rows[at]?.[field];
  if (!isList(present)) return null;
  return { ...answers, rows: rows.with(at, { ...rows[at], [field]: [...present, ...photos] }) };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

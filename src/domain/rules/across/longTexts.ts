import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';

/** Shorter texts are alike by chance: names of documents, places, one-line answers. */
const SHORTEST = 40;

/** A text of some length, and the row of the record that it stands in. */
export interface LongText {
  readonly place: Address;
  readonly text: string;
  /** The text as `phraseOf` writes it. */
  readonly phrase: string;
}

/** Answers never change, they are replaced: a section that is the same is not read again. */
const readBefore = new WeakMap<object, readonly LongText[]>();

/** Every answer of forty letters and more. */
export function longTexts(risalah: Risalah): readonly LongText[] {
  return sectionIds.flatMap((section) => {
    const answers = risalah[section];
    const before = readBefore.get(answers);
    if (before !== undefined) return before;
    const found: LongText[] = [];
    collect(answers, addressOf(section), found);
    readBefore.set(answers, found);
    return found;
  });
}

/**
 * A text as a short mark by which the same text is known again: case, spaces and punctuation make no other text.
 * FNV-1a in 32 bits with the number of letters.
 */
function phraseOf(text: string): string {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at += 1) {
    hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${plain.length.toString(36)}`;
}

function collect(value: unknown, place: Address, found: LongText[]): void {
  if (typeof value === 'string') {
    const text = value.trim();
    if (text.length >= SHORTEST) found.push({ place, text, phrase: phraseOf(text) });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, place, found);
    return;
  }
  const row =
    place.row === '' && 'id' in value && typeof value.id === 'string' ? value.id : place.row;
  for (const [key, answer] of Object.entries(value)) {
    if (key !== 'id' && key !== 'hash') collect(answer, { ...place, row }, found);
  }
}

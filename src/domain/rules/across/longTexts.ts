import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Address } from '#domain/risalah/address.ts';
import { boxesIn } from './boxesHolding.ts';

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
    for (const { box, answer } of boxesIn(risalah, section)) {
      for (const text of textsIn(answer)) {
        if (text.length >= SHORTEST) found.push({ place: box, text, phrase: phraseOf(text) });
      }
    }
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

/** The texts of an answer, which may be a list or a record of its own, without what no hand has typed. */
function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer.trim()];
  if (typeof answer !== 'object' || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(textsIn);
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'id' || key === 'hash' ? [] : textsIn(value),
  );
}

import { firstSentence } from './firstSentence.ts';

/** The sentences of a text, one after another. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let left = text.replace(/\s+/gu, ' ').trim();
  while (left !== '') {
    const first = firstSentence(left);
    sentences.push(first);
    left = left.slice(first.length).trim();
  }
  return sentences;
}

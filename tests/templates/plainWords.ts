/** How many words each sentence of a text has. */
export function wordsPerSentence(text: string): readonly number[] {
  return text
    .split(/(?<=[.?!:;])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length)
    .filter((count) => count > 0);
}

/** The mean over all sentences of all texts; 0 for none. */
export function meanSentence(texts: readonly string[]): number {
  const counts = texts.flatMap(wordsPerSentence);
  return counts.length === 0 ? 0 : counts.reduce((sum, each) => sum + each, 0) / counts.length;
}

/**
 * The first sentence of a text, with its full stop; the whole where it has only one.
 *
 * A full stop ends a sentence only before a space and a capital: "s.d." and "Rp1.250.000" do not.
 */
export function firstSentence(text: string): string {
  const whole = text.trim();
  for (const { index } of whole.matchAll(/[.!?](?=\s+[\p{Lu}“"(])/gu)) {
    const sentence = whole.slice(0, index + 1);
    if (!ABBREVIATED.test(sentence)) return sentence;
  }
  return whole;
}

/** Abbreviations that stand before names and dates. */
const ABBREVIATED =
  /(?:^|[\s(])(?:s\.d|a\.n|u\.p|d\.a|No|mis|hlm|dr|drg|Dr|Drs|Dra|Ir|H|Hj|St|Jl)\.$/u;

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

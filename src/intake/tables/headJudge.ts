import { isKnownHead, nameKey } from '#intake/reading/names.ts';
import type { JudgeHead } from '#intake/reading/heads/layout.ts';
import { isHeadWord } from '#intake/reading/headWords.ts';
import { isTimeWord } from '#intake/cells/timeWords.ts';

/** A head is short; a sentence that begins with its word is data. */
const MOST_WORDS = 6;

/**
 * Whether a row of words names columns of answers. Its cells have to be such names for the most part, and one of them
 * exactly: "Waktu tunggu lama" in a list of problems only begins like one.
 */
export function headJudge(names: ReadonlySet<string>): JudgeHead {
  const isExact = (text: string): boolean => names.has(nameKey(text)) || isKnownHead(text);
  const isAlike = (text: string): boolean => {
    const key = nameKey(text);
    if (key.split(' ').length > MOST_WORDS) return false;
    return isHeadWord(text) || [...names].some((name) => key.startsWith(`${name} `));
  };
  return (texts, width) => {
    const exact = texts.filter(isExact).length;
    if (texts.length === 1) return exact === 1 && width === 1 ? 'head' : 'data';
    const alike = texts.filter((text) => !isExact(text) && isAlike(text)).length;
    const times = texts.filter((text) => !isExact(text) && isTimeWord(text)).length;
    if (exact > 0 && exact * 2 + alike + times >= texts.length) return 'head';
    return exact > 0 || (alike > 1 && alike === texts.length) ? 'perhaps' : 'data';
  };
}

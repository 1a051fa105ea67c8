import { plainLetters } from '#ui/kit/plainLetters.ts';
import type { JumpEntry, JumpKind } from './jumpEntry.ts';

/** More than these nobody looks through; another word finds it sooner. */
const MOST = 40;

/** Of two that are found alike the one comes first that leads further. */
const order: Readonly<Record<JumpKind, number>> = {
  page: 0,
  question: 1,
  figure: 2,
  row: 3,
  field: 4,
  remark: 5,
};

/**
 * What every word of a query is found in, whatever its case and accents: first where the words themselves begin so, then
 * where they hold it, then what is found by other words. Without a query, the pages.
 */
export function searchJump(entries: readonly JumpEntry[], query: string): readonly JumpEntry[] {
  const wanted = plainLetters(query);
  if (wanted === '') return entries.filter(({ kind }) => kind === 'page');
  const words = wanted.split(' ');
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, words) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || order[a.entry.kind] - order[b.entry.kind])
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

const NOT_FOUND = 9;

function rankOf(entry: JumpEntry, wanted: string, words: readonly string[]): number {
  const own = plainLetters(entry.words);
  if (own.startsWith(wanted)) return 0;
  if (words.every((word) => beginsIn(own, word))) return 1;
  if (words.every((word) => own.includes(word))) return 2;
  const all = `${own} ${plainLetters(entry.more)} ${plainLetters(entry.where)}`;
  return words.every((word) => beginsIn(all, word)) ? 3 : NOT_FOUND;
}

function beginsIn(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}

import { isMonthName } from '#language/readDate.ts';
import { readToken } from './readToken.ts';
import { strokesIn } from './tallyMarks.ts';
import { isNumeric } from './token.ts';
import { factorOf, isKnownUnit } from './units.ts';

/** What is called so, its number, and what is said of that. */
export type Item = readonly [string, string, ...string[]];

const WITH_MARK = /^(.*?\p{L}.*?|(?:19|20)\d\d)\s*(?:[:=→]|\s[–—-]\s|\.{3,}|…+)\s*(\S.*)$/u;
const IN_BRACKETS = /^(.*?\p{L}.*?)\s*\(([^()]+)\)$/u;
/** "Antre lama: 45 (50%)": how many there were, and which part of all. */
const WITH_SHARE =
  /^(.*?\p{L}.*?)(?:\s*[:=→]\s*|\s+[–—-]\s+|\s+)(\d[\d.,]*(?: ?\p{L}+)?)\s*[,;/]?\s*\(\s*([\d.,]+ ?%)\s*\)$/u;
/** "Antre lama: ||||| ||": how many there were, as strokes. */
const WITH_STROKES = /^(.*?\p{L}.*?)(?:\s*[:=]\s*|\s+)([|/]{1,5}(?: [|/]{1,5})*)$/u;
const WITH_BLANK = /^(.*\p{L}[^\s,;]*)[,;]?\s+(\d[\d.,]*(?: ?\p{L}+)?)$/u;
/** "20 kali jaringan lambat". */
const COUNT_FIRST =
  /^([1-9]\d*)(?: ?x|\s+(?:kali|kasus|kejadian|keluhan|orang|buah|lembar))?\s+(\p{L}.*)$/iu;

/** "Antre lama: 45", "Antre lama (45)", "Antre lama: 45 (50%)" or "Antre lama |||||". */
export function markedPair(item: string): Item | null {
  const [, what = '', number = '', share = ''] = WITH_SHARE.exec(item) ?? [];
  if (what !== '' && isNumber(number) && isNumber(share)) return [what, number, share];
  const [, kind = '', strokes = ''] = WITH_STROKES.exec(item) ?? [];
  const count = strokes === '' ? null : strokesIn(strokes);
  if (count !== null) return [kind, String(count)];
  for (const form of [WITH_MARK, IN_BRACKETS]) {
    const [, label = '', value = ''] = form.exec(item) ?? [];
    if (label !== '' && isNumber(value)) return [label, value];
  }
  return null;
}

/** "Antre lama 24". */
export function blankPair(item: string): Item | null {
  const [, label = '', value = ''] = WITH_BLANK.exec(item) ?? [];
  return label !== '' && isNumber(value) ? [label, value] : null;
}

/** "20 jaringan lambat", and neither "20 Januari" nor "20 menit". */
export function countFirst(item: string): Item | null {
  const [, count = '', label = ''] = COUNT_FIRST.exec(item) ?? [];
  if (/\d/.test(label) || isUnit(label)) return null;
  return label === '' || isMonthName(label.split(/[\s,]/)[0] ?? '') ? null : [label, count];
}

function isUnit(word: string): boolean {
  return isKnownUnit(word) || factorOf(word) !== null;
}

/** A line that is a number by itself. */
export function isCount(line: string): boolean {
  return /^\d[\d.,]*(?: ?\p{L}{1,10})?$/u.test(line) && isNumber(line);
}

function isNumber(text: string): boolean {
  return isNumeric(readToken({ text }, text));
}

// Everything XML 1.0 forbids, and the rest of the control characters: all but tab and line feed, lone surrogates.
const forbidden = /(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * The same value with every text in it fit for paper: without the characters that XML forbids, line ends as `\n`,
 * tabs as spaces. Done once at the door, so that no typesetter below has to think of it.
 */
export function fitForPaper<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanedText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleaned(entry)]));
}

function cleanedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(forbidden, '')
    .replace(endless, withBreaks);
}

/** More letters without a blank than any line holds. */
const endless = /[^\s\u200B]{150,}/gu;
const BREAK_EVERY = 24;
const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/**
 * Chances to break (U+200B) within what no line can hold. Word breaks it anyway, but the layout that counts the pages
 * tries every place anew: thirty thousand letters took it a minute.
 */
function withBreaks(word: string): string {
  let broken = '';
  let count = 0;
  for (const { segment } of letters.segment(word)) {
    if (count > 0 && count % BREAK_EVERY === 0) broken += '\u200B';
    broken += segment;
    count += 1;
  }
  return broken;
}

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
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(forbidden, '');
}

/** Far more values than the largest risalah has: 3,000 rows of thirty cells make a hundred thousand. */
export const MOST_VALUES = 500_000;
/** A record nests ten deep. */
const DEEPEST = 100;

/** What text is as JSON: a value; no JSON; or more, or deeper nested, than any file of ours. */
export type ParsedJson =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'broken' | 'overfull' };

/**
 * Reads JSON whose size is known only to whoever wrote it: how many values it holds and how deep they nest is counted
 * before a parser builds them. Never throws.
 */
export function parseBounded(text: string): ParsedJson {
  if (!isBounded(text)) return { kind: 'overfull' };
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'broken' };
  }
}

const [QUOTE, ESCAPE, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

function isBounded(text: string): boolean {
  let [values, depth] = [1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (OPENING.has(code)) {
      values += 1;
      depth += 1;
    } else if (CLOSING.has(code)) depth -= 1;
    else if (code === COMMA) values += 1;
    if (depth > DEEPEST || values > MOST_VALUES) return false;
  }
  return true;
}

/** Of its last quote; of the text where the string does not end. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === ESCAPE) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

/** Far more values than the largest risalah has: 3,000 rows of thirty cells make a hundred thousand. */
const MOST_VALUES = 500_000;
/** A record nests ten deep. */
const DEEPEST = 100;

/** What text is as JSON: a value; no JSON; or more, or deeper nested, than any file of ours. */
export type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken' | 'overfull' };

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

// Compared one by one: every letter of thirty megabytes comes by here.
const QUOTE = 0x22;
const ESCAPE = 0x5c;
const COMMA = 0x2c;
const [OPENS_LIST, CLOSES_LIST] = [0x5b, 0x5d] as const;
const [OPENS_RECORD, CLOSES_RECORD] = [0x7b, 0x7d] as const;

function isBounded(text: string): boolean {
  let values = 1;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA) values += 1;
    else if (code === OPENS_LIST || code === OPENS_RECORD) {
      values += 1;
      depth += 1;
      if (depth > DEEPEST) return false;
    } else if (code === CLOSES_LIST || code === CLOSES_RECORD) depth -= 1;
    if (values > MOST_VALUES) return false;
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

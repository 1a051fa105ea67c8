const DAY = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`;
const TIME = String.raw`(?:pukul\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]m)?`;
const HEAD = new RegExp(
  String.raw`^\s*[\u200e\u200f]?\[?(?:${DAY},?\s+${TIME}|${TIME},?\s+${DAY})\]?(?:\s+[-–]\s+|\s+)[^:\t]{1,40}:\s+`,
  'i',
);

/**
 * A text without who sent each message and when: "[12/06/26 08.15] Siti: Antre lama 24", also with the hour first, is what Siti counted. Lines of a
 * longer message have no such head. What is no conversation stays as it is.
 */
export function withoutMessageHeads(text: string): string {
  if (!HEAD.test(text.trimStart())) return text;
  return text
    .split('\n')
    .map((line) => line.replace(HEAD, ''))
    .join('\n');
}

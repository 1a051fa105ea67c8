/** Marks of direction, joiners and soft hyphens: nobody sees them, and no number has them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The text on one line, without characters that nobody sees; every kind of space is one. */
export function tidyText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

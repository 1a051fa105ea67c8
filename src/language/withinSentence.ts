import { capitalise } from './capitalise.ts';

/** A team's words inside a sentence: first letter small unless an abbreviation or name begins it, no full stop. */
export function withinSentence(text: string): string {
  const bare = text.trim().replace(/[.;,]+$/, '');
  const second = bare.charAt(1);
  const lowered =
    second !== '' && second === second.toLowerCase() && second !== second.toUpperCase();
  return lowered ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** A team's words as a heading or the title of an axis: first letter large, unless the second already is, as in "pH". */
export function headed(text: string): string {
  const bare = text.trim();
  const second = bare.charAt(1);
  const isMixed = second !== second.toLowerCase();
  return isMixed ? bare : capitalise(bare);
}

/** A team's words in quotation marks, without a full stop of their own. */
export function quoted(text: string): string {
  return `“${text.trim().replace(/\.+$/, '')}”`;
}

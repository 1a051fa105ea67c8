/**
 * The text without characters that no XML document, and so no Word file, may hold.
 *
 * These are controls other than tab and line ends, halves of a surrogate pair and two non-characters (XML 1.0, §2.2).
 */
export function printable(text: string): string {
  return Array.from(text).filter(isPrintable).join('');
}

/** Characters are whole code points here, so a surrogate that stands alone has lost its other half. */
function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code !== 0xfffe && code !== 0xffff;
}

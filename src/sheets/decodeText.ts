/**
 * The text of a file in whichever code it was written: UTF-8, what Excel calls "Unicode Text" (UTF-16), or the old Western
 * code that it writes unless told otherwise.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideCode(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Letters that are looked at to tell UTF-16 without a mark. */
const SAMPLE = 400;

/** UTF-16 by its mark, or because every other byte of a sample is zero; `null` for anything else. */
function wideCode(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isWide = (zero: number, other: number): boolean => zero * 4 > sample.length && other === 0;
  if (isWide(odd, even)) return 'utf-16le';
  return isWide(even, odd) ? 'utf-16be' : null;
}

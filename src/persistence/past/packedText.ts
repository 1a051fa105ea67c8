import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { inflateWithin } from '#persistence/inflate.ts';

/** What one text unpacks to at most; a record is refused long before. */
const MOST_BYTES = 60_000_000;
/** Deflate makes at most so many bytes of one. */
const MOST_OF_ONE = 1032;

export function packText(text: string): Uint8Array {
  return deflateSync(strToU8(text));
}

/** The text again; `null` where the bytes are broken. */
export function unpackText(packed: Uint8Array): string | null {
  const limit = Math.min(MOST_BYTES, packed.length * MOST_OF_ONE);
  const text = inflateWithin(packed, limit, 'deflate');
  return text === null ? null : strFromU8(text);
}

import { Inflate, Unzlib } from 'fflate';

/** Bytes given to the unpacker at a time; deflate makes at most 1,032 of each. */
const SLICE = 16_384;

/**
 * Unpacks deflated bytes, bare or with zlib's heading; `null` where they are broken or unpack to more than `limit` bytes.
 * It is unpacked in slices and given up after the first that is too much, so that a small file stays within 17 MB of its
 * limit. Smaller slices would cost more than they save: the unpacker begins each with a copy of what it has just made.
 */
export function inflateWithin(
  packed: Uint8Array,
  limit: number,
  kind: 'deflate' | 'zlib',
): Uint8Array | null {
  // One place for all of it: pieces that are joined at the end would need twice the memory.
  const bytes = new Uint8Array(limit);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length <= limit) bytes.set(chunk, length);
    length += chunk.length;
  };
  const stream = kind === 'zlib' ? new Unzlib(take) : new Inflate(take);
  try {
    let at = 0;
    while (at < packed.length && length <= limit) {
      const end = at + SLICE;
      stream.push(packed.subarray(at, end), end >= packed.length);
      at = end;
    }
  } catch {
    return null;
  }
  return length > limit ? null : bytes.subarray(0, length);
}

import { Inflate, Unzlib } from 'fflate';

/** Deflate packs at most so many bytes into one. */
const MOST_PER_BYTE = 1032;
const SLICES = { least: 64, most: 16_384 } as const;

/**
 * Unpacks deflated bytes, bare or with zlib's heading; `null` where they are broken or unpack to more than `limit` bytes.
 * Only as much is given to the unpacker at a time as could still fit, so a small file cannot become a large one in
 * between.
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
      const fitting = Math.ceil((limit - length) / MOST_PER_BYTE);
      const end = at + Math.min(SLICES.most, Math.max(SLICES.least, fitting));
      stream.push(packed.subarray(at, end), end >= packed.length);
      at = end;
    }
  } catch {
    return null;
  }
  return length > limit ? null : bytes.subarray(0, length);
}

interface Contents {
  /** Bytes of all photographs. */
  readonly photos: number;
  /** Letters of the record as it travels in the file; 0 where it does not. */
  readonly record: number;
  /** Charts that are painted as pictures. */
  readonly pictures: number;
}

/** What styles, settings and a report without photographs weigh. */
const BASE = 100_000;
/** What a chart weighs as a picture, twice as fine as the screen. */
const PICTURE = 65_000;
/** Text packs to about this share of itself. */
const PACKED = 0.25;

/** About how large the Word file becomes, in bytes; photographs decide it. */
export function estimatedSize({ photos, record, pictures }: Contents): number {
  return BASE + photos + PACKED * record + PICTURE * pictures;
}

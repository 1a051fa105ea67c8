import type { OfficePaper } from '#domain/method/officePaper.ts';
import { barePicture } from '#persistence/barePicture.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { strFromU8 } from 'fflate';

type Picture = OfficePaper['pictures'][number];

/** The pictures of a letterhead, each kept once. */
export interface LetterPictures {
  /** The place of a picture among them; `null` for a kind that Word's writer does not know. */
  readonly add: (bytes: Uint8Array) => number | null;
  readonly all: () => readonly Picture[];
  /** All together, in bytes. */
  readonly size: () => number;
}

const starts = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
] as const satisfies readonly (readonly [Picture['type'], readonly number[]])[];

/** Cameras' words are left behind: a letterhead goes wherever the report goes. */
export function letterPictures(): LetterPictures {
  const pictures = new Map<string, Picture & { readonly at: number }>();
  let size = 0;
  return {
    add: (given) => {
      const type = starts.find(([, start]) => start.every((byte, at) => given[at] === byte))?.[0];
      if (type === undefined) return null;
      const bytes = barePicture(given);
      const hash = contentHash(bytes);
      const known = pictures.get(hash);
      if (known !== undefined) return known.at;
      size += bytes.length;
      const at = pictures.size;
      pictures.set(hash, { type, base64: btoa(strFromU8(bytes, true)), at });
      return at;
    },
    all: () => [...pictures.values()].map(({ type, base64 }) => ({ type, base64 })),
    size: () => size,
  };
}

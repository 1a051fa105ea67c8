import { photoKind } from '#persistence/photos/photoKind.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import type { Photo } from '#document/setting/typesetting.ts';

/** The photographs of a risalah that its file holds, with their sizes. */
export function photosOf({ risalah, photos }: RisalahWithPhotos): Map<string, Photo> {
  const found = new Map<string, Photo>();
  for (const [hash, size] of photosIn(risalah)) {
    const bytes = photos.get(hash);
    const kind = bytes && photoKind(bytes);
    if (bytes && kind) found.set(hash, { bytes, type: kind.ending, ...size });
  }
  return found;
}

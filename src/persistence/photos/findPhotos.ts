import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { contentHash } from './contentHash.ts';
import { isContentHash } from './contentNames.ts';
import { photoKind } from './photoKind.ts';
import { mapPhotos, photosIn } from './photosIn.ts';
import { pictureSize } from '#persistence/pictureSize.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import type { DocxPictures } from '#persistence/docxPictures.ts';

/**
 * Finds the photographs of a record among the pictures of the Word file that carried it.
 *
 * By the name that a picture was given, then by content. A picture that another program has reduced or exchanged is
 * taken as it is: it is kept under the hash of its own content, and the record points there.
 */
export function findPhotos(risalah: Risalah, { named, all }: DocxPictures): RisalahWithPhotos {
  const photos = new Map<string, Uint8Array>();
  const altered = new Map<string, Altered>();
  const byContent = new Map(all.map((bytes) => [contentHash(bytes), bytes]));
  for (const hash of photosIn(risalah).keys()) {
    const candidates = (named.get(hash) ?? []).filter((bytes) => photoKind(bytes) !== null);
    const same = byContent.get(hash) ?? candidates.find(() => !isContentHash(hash));
    const other = same === undefined ? reduced(candidates) : null;
    if (same !== undefined) photos.set(hash, same);
    if (other === null) continue;
    photos.set(other.use.hash, other.bytes);
    altered.set(hash, other.use);
  }
  if (altered.size === 0) return { risalah, photos };
  const pointed = mapPhotos(risalah, (photo) => ({ ...photo, ...altered.get(photo.hash) }));
  return { risalah: pointed, photos };
}

type Altered = Pick<PhotoUse, 'hash' | 'width' | 'height'>;

function reduced(
  candidates: readonly Uint8Array[],
): { readonly bytes: Uint8Array; readonly use: Altered } | null {
  for (const bytes of candidates) {
    const size = pictureSize(bytes);
    if (size !== null) return { bytes, use: { hash: contentHash(bytes), ...size } };
  }
  return null;
}

import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { leftOuts } from '#domain/risalah/privacy/leftOut.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { RecordChoice } from '#domain/risalah/schema/printing.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { barePicture } from './barePicture.ts';
import { contentHash } from './photos/contentHash.ts';
import { mapPhotos } from './photos/photosIn.ts';

/** A photograph's bytes with whatever else is known of it. */
interface PhotoBytes {
  readonly bytes: Uint8Array;
}

/** What is printed, and what of it travels inside the file; `null` for nothing. */
interface Prepared<Photo> {
  readonly risalah: Risalah;
  readonly photos: ReadonlyMap<string, Photo>;
  readonly carried: {
    readonly risalah: Risalah;
    readonly leftOut: readonly LeftOut[] | null;
  } | null;
}

/** A risalah with its photographs; of a copy that was handed in, what it lacks already. */
interface Given<Photo> {
  readonly risalah: Risalah;
  readonly photos: ReadonlyMap<string, Photo>;
  readonly leftOut?: readonly LeftOut[] | null;
}

/**
 * A risalah as it goes into a Word file. For the team to go on it is whole; what leaves the team has bare photographs, in
 * the pages too, and what is handed in carries a record without what stays with the team.
 */
export function prepareExport<Photo extends PhotoBytes>(
  { risalah, photos, leftOut: lacking = null }: Given<Photo>,
  choice: RecordChoice,
): Prepared<Photo> {
  if (choice === 'continue') return { risalah, photos, carried: { risalah, leftOut: lacking } };
  const bare = withBarePhotos({ risalah, photos });
  if (choice === 'none') return { ...bare, carried: null };
  const { risalah: told, leftOut } = handIn(bare.risalah);
  const isBare = bare.risalah === risalah;
  const named = new Set([...(lacking ?? []), ...leftOut, ...(isBare ? [] : ['photo-data'])]);
  return { ...bare, carried: { risalah: told, leftOut: leftOuts.filter((one) => named.has(one)) } };
}

/** A photograph that says less is another one, by another name. The very same risalah where all are bare. */
function withBarePhotos<Photo extends PhotoBytes>(given: {
  readonly risalah: Risalah;
  readonly photos: ReadonlyMap<string, Photo>;
}) {
  const photos = new Map(given.photos);
  const renamed = new Map<string, string>();
  for (const [hash, photo] of given.photos) {
    const bytes = barePicture(photo.bytes);
    if (bytes === photo.bytes) continue;
    const name = contentHash(bytes);
    renamed.set(hash, name);
    photos.delete(hash);
    photos.set(name, { ...photo, bytes });
  }
  if (renamed.size === 0) return { risalah: given.risalah, photos };
  const risalah = mapPhotos(given.risalah, (photo) => ({
    ...photo,
    hash: renamed.get(photo.hash) ?? photo.hash,
  }));
  return { risalah, photos };
}

import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';
import { mapPhotos, photosIn } from '#persistence/photos/photosIn.ts';
import { LONGEST } from './photoIntake.ts';
import type { Intake } from './photoIntake.ts';

/**
 * Reduces photographs that came in larger than the intake lets them, such as one that was exchanged in Word.
 *
 * One at a time, since each is large before it is reduced. What cannot be read stays as it is.
 */
export async function reduceLarge(
  { risalah, photos }: RisalahWithPhotos,
  reduce: (file: File) => Promise<Intake>,
): Promise<RisalahWithPhotos> {
  const kept = new Map(photos);
  const reduced = new Map<string, Pick<PhotoUse, 'hash' | 'width' | 'height'>>();
  for (const [hash, { width, height }] of photosIn(risalah)) {
    const bytes = photos.get(hash);
    if (bytes === undefined || Math.max(width, height) <= LONGEST) continue;
    const type = photoKind(bytes)?.type ?? 'image/jpeg';
    const intake = await reduce(new File([new Uint8Array(bytes)], hash, { type }));
    if (!intake.ok) continue;
    const { photo } = intake;
    kept.delete(hash);
    kept.set(photo.hash, photo.bytes);
    reduced.set(hash, { hash: photo.hash, width: photo.width, height: photo.height });
  }
  if (reduced.size === 0) return { risalah, photos };
  return {
    risalah: mapPhotos(risalah, (photo) => ({ ...photo, ...reduced.get(photo.hash) })),
    photos: kept,
  };
}

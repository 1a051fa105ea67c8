import type { PhotoUse } from '#domain/risalah/photoUse.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';

type Size = Pick<PhotoUse, 'width' | 'height'>;

/** All photographs and logos that a risalah refers to, by hash, with their size in pixels. */
export function photosIn(risalah: Partial<Risalah>): ReadonlyMap<string, Size> {
  const photos = new Map<string, Size>();
  collect(risalah, photos);
  return photos;
}

function collect(value: unknown, photos: Map<string, Size>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isPhotoUse(value)) photos.set(value.hash, { width: value.width, height: value.height });
  else for (const part of Object.values(value)) collect(part, photos);
}

/** A photograph in use is the only record with a hash, wherever in the risalah it stands. */
function isPhotoUse(value: object): value is PhotoUse {
  return 'hash' in value && 'width' in value && 'height' in value;
}

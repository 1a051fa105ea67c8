import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Size = Pick<PhotoUse, 'width' | 'height'>;

/** All photographs and logos that a risalah refers to, by hash, with their size in pixels. */
export function photosIn(risalah: Partial<Risalah>): ReadonlyMap<string, Size> {
  return new Map(photoUsesIn(risalah).map(({ hash, width, height }) => [hash, { width, height }]));
}

/** Every place in a record, or in a part of it, where a photograph or logo is used. */
export function photoUsesIn(value: unknown): readonly PhotoUse[] {
  if (typeof value !== 'object' || value === null) return [];
  return isPhotoUse(value) ? [value] : Object.values(value).flatMap(photoUsesIn);
}

/** The same risalah with every photograph and logo exchanged for what `change` makes of it. */
export function mapPhotos(risalah: Risalah, change: (photo: PhotoUse) => PhotoUse): Risalah {
  return mapped(risalah, change) as Risalah;
}

function mapped(value: unknown, change: (photo: PhotoUse) => PhotoUse): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => mapped(part, change));
  if (isPhotoUse(value)) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapped(part, change)]),
  );
}

/** A photograph in use is the only record with a hash, wherever in the risalah it stands. */
function isPhotoUse(value: object): value is PhotoUse {
  return 'hash' in value && 'width' in value && 'height' in value;
}

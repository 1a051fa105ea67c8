import type { SectionId } from '#domain/method/sectionId.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { PhotoPair } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { joined } from '#language/joined.ts';

export interface PhotoPairDraft {
  readonly section: SectionId;
  /** Distinguishes the pairs of a section. */
  readonly name: string;
  readonly caption: string;
  /** At most two; `role` is "Sebelum", "Sesudah" or empty. */
  readonly photos: readonly { readonly photo: PhotoUse; readonly role: string }[];
}

/** One or two photographs side by side under one caption. */
export function photoPair({ section, name, caption, photos }: PhotoPairDraft): PhotoPair {
  return {
    kind: 'photos',
    caption,
    anchor: `photos-${section}-${name}`,
    photos: photos.map(({ photo, role }) => {
      const told = joined([role, joined([photo.caption, dayText(photo.takenOn)])], ': ');
      return { hash: photo.hash, caption: told, alt: told || `Foto ${caption}` };
    }),
    section,
  };
}

/** Photographs two by two, each pair with the caption. */
export function photoPairs(
  section: SectionId,
  caption: string,
  photos: readonly PhotoUse[],
): readonly PhotoPair[] {
  const pairs = Array.from({ length: Math.ceil(photos.length / 2) }, (_, index) =>
    photos.slice(index * 2, index * 2 + 2),
  );
  return pairs.map((pair, index) =>
    photoPair({
      section,
      name: `${index + 1}`,
      caption,
      photos: pair.map((photo) => ({ photo, role: '' })),
    }),
  );
}

import { shownSlides } from '#publications/deck/deck.ts';
import type { Deck } from '#publications/deck/deck.ts';
import type { Photo, Photos } from '#slides/photos.ts';
import type { Intake } from './photoIntake.ts';

/** Longer side in pixels: what a beamer shows of a photograph that takes half a slide, and of one alone without a loss seen. */
const LONGEST_SHOWN = 1100;

type Reduce = (file: File, longest: number) => Promise<Intake>;

/**
 * The photographs that a deck shows, no larger than a beamer shows them. One at a time, since each is large while it is
 * reduced; what cannot be read, or would weigh no less, stays as it is.
 */
export async function slidePhotos(deck: Deck, photos: Photos, reduce: Reduce): Promise<Photos> {
  const kept = new Map<string, Photo>();
  for (const hash of hashesIn(deck)) {
    const photo = photos.get(hash);
    if (photo !== undefined) kept.set(hash, await reduced(photo, reduce));
  }
  return kept;
}

async function reduced(photo: Photo, reduce: Reduce): Promise<Photo> {
  if (Math.max(photo.width, photo.height) <= LONGEST_SHOWN) return photo;
  const type = photo.type === 'png' ? 'png' : 'jpeg';
  const file = new File([new Uint8Array(photo.bytes)], `foto.${type}`, { type: `image/${type}` });
  const taken = await reduce(file, LONGEST_SHOWN);
  if (!taken.ok || taken.photo.bytes.length >= photo.bytes.length) return photo;
  const { bytes, width, height } = taken.photo;
  return { bytes, width, height, type: isPng(bytes) ? 'png' : 'jpg' };
}

/** A large picture in PNG may have become a JPEG. */
function isPng([first, second]: Uint8Array): boolean {
  return first === 0x89 && second === 0x50;
}

function hashesIn(deck: Deck): ReadonlySet<string> {
  return new Set(
    shownSlides(deck).flatMap(({ shows }) => {
      if (shows.kind === 'photos') return shows.photos.map(({ hash }) => hash);
      return shows.kind === 'title' ? shows.logos.map(({ hash }) => hash) : [];
    }),
  );
}

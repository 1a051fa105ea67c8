import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { photoUsesIn, photosIn } from '#persistence/photos/photosIn.ts';
import type { MissingPhoto, OpenedRisalah } from '#ui/services/shelf.ts';

interface Arriving {
  readonly storage: Pick<BrowserStorage, 'readPhoto'>;
  /** Hashes of photographs that were kept out of the file a moment ago: to read them again would take its time. */
  readonly kept: { readonly has: (hash: string) => boolean };
  /** Hashes of photographs that lay in the file with other bytes than their own. */
  readonly damaged: ReadonlySet<string>;
}

/** The photographs of a risalah that neither its file brought nor this browser has. */
export async function arrivalOf(
  risalah: Risalah,
  { storage, kept, damaged }: Arriving,
): Promise<Pick<OpenedRisalah, 'missing' | 'damaged'>> {
  const lost: string[] = [];
  for (const hash of photosIn(risalah).keys()) {
    if (!kept.has(hash) && (await storage.readPhoto(hash)) === null) lost.push(hash);
  }
  return {
    missing: placesOf(
      risalah,
      lost.filter((hash) => !damaged.has(hash)),
    ),
    damaged: placesOf(
      risalah,
      lost.filter((hash) => damaged.has(hash)),
    ),
  };
}

function placesOf(risalah: Risalah, lost: readonly string[]): readonly MissingPhoto[] {
  const hashes = new Set(lost);
  return sectionIds.flatMap((section) =>
    photoUsesIn(risalah[section])
      .filter(({ hash }) => hashes.has(hash))
      .map(({ caption }) => ({ section, caption })),
  );
}

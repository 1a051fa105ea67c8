import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';

/** Gives every photograph one object URL for as long as the page lives; `null` when its bytes are missing. */
export function createPhotoUrls(storage: BrowserStorage): (hash: string) => Promise<string | null> {
  // What is being read counts too: several places may ask for a photograph at once.
  const urls = new Map<string, Promise<string | null>>();

  async function read(hash: string): Promise<string | null> {
    const bytes = await storage.readPhoto(hash);
    const kind = bytes && photoKind(bytes);
    if (!bytes || !kind) return null;
    return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind.type }));
  }

  return async (hash) => {
    const asked = urls.get(hash) ?? read(hash);
    urls.set(hash, asked);
    const url = await asked.catch((error: unknown) => {
      urls.delete(hash);
      throw error;
    });
    // Its bytes may still come.
    if (url === null) urls.delete(hash);
    return url;
  };
}

import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { photoKind } from '#persistence/photoKind.ts';

/** Gives every photograph one object URL for as long as the page lives; `null` when its bytes are missing. */
export function createPhotoUrls(storage: BrowserStorage): (hash: string) => Promise<string | null> {
  const urls = new Map<string, string>();
  return async (hash) => {
    const known = urls.get(hash);
    if (known !== undefined) return known;
    const bytes = await storage.readPhoto(hash);
    const kind = bytes && photoKind(bytes);
    if (!bytes || !kind) return null;
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind.type }));
    urls.set(hash, url);
    return url;
  };
}

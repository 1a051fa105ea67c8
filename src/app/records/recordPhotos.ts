import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { photoHashesIn } from '#persistence/kinds/recordFile.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';

/** Keeps the photographs that a file brought and that its record names. */
export async function takePhotos(
  { addPhoto }: Pick<BrowserStorage, 'addPhoto'>,
  { value, photos }: Pick<OpenedRecord<object>, 'value' | 'photos'>,
): Promise<'taken' | 'full'> {
  const named = photoHashesIn(value);
  try {
    for (const [hash, bytes] of photos) if (named.has(hash)) await addPhoto(hash, bytes);
    return 'taken';
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return 'full';
  }
}

/** How many photographs of a record this browser has not. */
export async function missingPhotos(
  { readPhoto }: Pick<BrowserStorage, 'readPhoto'>,
  value: object,
): Promise<number> {
  let missing = 0;
  for (const hash of photoHashesIn(value)) {
    if ((await readPhoto(hash).catch(() => null)) === null) missing += 1;
  }
  return missing;
}

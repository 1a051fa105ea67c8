import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import { createWorker } from './createWorker.ts';
import { keepCount } from './keepCount.ts';
import { openLayoutDesk } from './layoutDesk.ts';
import type { LayoutDesk } from './layoutDesk.ts';

/** The desk of the risalah of this browser: it remembers how many pages each has. */
export function pressDesk(
  storage: Pick<BrowserStorage, 'listCards' | 'past'>,
  photoUrl: Photographs['photoUrl'],
): LayoutDesk {
  return openLayoutDesk({
    ...{ photoUrl, createWorker },
    onLaid: (counted) => void keepCount(storage, counted),
  });
}

import { hasLocks } from './writeLock.ts';

/**
 * Whoever may hold photographs that no stored record names yet keeps them: an open risalah with its undo, one that was
 * left unsaved, a file that is coming in. Any number of tabs may do so at once; the browser ends it with the tab.
 */
const NAME = 'foto';

/** Keeps every photograph from being swept; returns what ends it and resolves when it has ended. */
export async function keepPhotos(): Promise<() => Promise<void>> {
  if (!hasLocks()) return () => Promise.resolve();
  return new Promise((resolve, reject) => {
    const ended: Promise<void> = navigator.locks.request(
      NAME,
      { mode: 'shared' },
      () =>
        new Promise<void>((release) =>
          resolve(() => {
            release();
            return ended;
          }),
        ),
    );
    ended.catch(reject);
  });
}

/** Does it while photographs are kept. */
export async function whileKeepingPhotos<Value>(act: () => Promise<Value>): Promise<Value> {
  const release = await keepPhotos();
  try {
    return await act();
  } finally {
    await release();
  }
}

/**
 * Does it where nobody in any tab keeps photographs, so that what no stored record names is named nowhere. Without Web
 * Locks nobody can know that, and nothing is done.
 */
export async function whileNobodyKeepsPhotos(act: () => Promise<void>): Promise<void> {
  if (!hasLocks()) return;
  await navigator.locks.request(NAME, { ifAvailable: true }, (lock) =>
    lock === null ? undefined : act(),
  );
}

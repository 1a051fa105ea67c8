/** The right of one tab to write one risalah, kept by the browser: it ends with the tab, however the tab ends. */
export interface WriteLock {
  readonly release: () => void;
}

/** How long a page that is being reloaded may keep the lock before it counts as another tab, in milliseconds. */
const GRACE = 400;

/** How long another tab may take to save and give way before the lock is taken from it, in milliseconds. */
const PATIENCE = 3000;

/** So often a browser is asked that has not answered in time though nobody has the lock. */
const MOST_TRIES = 20;

/** Asks for the right to write; `null` when another tab has it. `onLost` is called when another tab takes it away. */
export async function requestWriteLock(id: string, onLost: () => void): Promise<WriteLock | null> {
  if (!hasLocks()) return { release: () => undefined };
  const name = lockName(id);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const lock = await hold(name, { signal: AbortSignal.timeout(GRACE) }, onLost);
    if (lock !== null || (await isHeld(name))) return lock;
  }
  return null;
}

/** Whether anybody has it: a busy computer answers late, and that is no other tab. */
async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}

/** Takes the right to write, at first by waiting, then by force: the other tab may be frozen. */
export async function seizeWriteLock(id: string, onLost: () => void): Promise<WriteLock | null> {
  if (!hasLocks()) {
    // The other tab has heard that it should save and give way.
    await new Promise((resolve) => setTimeout(resolve, GRACE));
    return { release: () => undefined };
  }
  const given = await hold(lockName(id), { signal: AbortSignal.timeout(PATIENCE) }, onLost);
  return given ?? hold(lockName(id), { steal: true }, onLost);
}

/** Resolves when the lock is held, or to `null` when it was not given. */
function hold(name: string, options: LockOptions, onLost: () => void): Promise<WriteLock | null> {
  return new Promise((resolve) => {
    let held = false;
    navigator.locks
      .request(name, options, () => {
        held = true;
        return new Promise<void>((release) => {
          resolve({ release });
        });
      })
      .catch(() => {
        if (held) onLost();
        else resolve(null);
      });
  });
}

/** Browsers offer locks on safe addresses only; elsewhere a tab writes until it hears that another one has. */
export function hasLocks(): boolean {
  return 'locks' in navigator;
}

function lockName(id: string): string {
  return `risalah/${id}`;
}

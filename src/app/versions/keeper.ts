import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { lostRows } from '#domain/risalah/versions/lostRows.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { RisalahStore } from '#store/risalahStore.ts';
import { keepVersion } from './keepVersion.ts';

interface KeeperParts {
  readonly storage: Pick<BrowserStorage, 'past' | 'holdPhotos'>;
  readonly card: string;
  readonly store: RisalahStore;
  /** Whether this tab may write. */
  readonly mayWrite: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears how each one went. */
  readonly onKept: (kept: KeptVersion) => void;
}

/** Keeps versions of the open risalah. */
export interface Keeper {
  /** Keeps the risalah as it stands at this moment; writing it may take longer. Never rejects. */
  readonly keep: (reason: KeepReason) => Promise<KeptVersion>;
  /** Resolves when every one that was asked for is written or has failed. */
  readonly settled: () => Promise<void>;
  /** Ends it; resolves when the last one is written. */
  readonly stop: () => Promise<void>;
}

const HOUR = 3_600_000;
/** Whoever has just opened a page waits for it to be drawn, in milliseconds. */
const DRAWN = 1500;
/** Rows that go at once and are worth a version: a slip of the hand takes one. */
const DOZEN = 12;

/**
 * Keeps the risalah as it was opened, hourly while it is edited, and before its method changes or a dozen rows of a section
 * go at once. What is about to be done otherwise says so itself.
 */
export function startKeeper({ storage, card, store, mayWrite, now, onKept }: KeeperParts): Keeper {
  let hurry: () => void = () => undefined;
  let underWay: Promise<unknown> = new Promise<void>((resolve) => {
    const drawn = setTimeout(resolve, DRAWN);
    hurry = () => {
      clearTimeout(drawn);
      resolve();
    };
  });
  let keptAt = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keepState(risalah: Risalah, reason: KeepReason): Promise<KeptVersion> {
    const asked = { card, reason, now: now() };
    keptAt = asked.now;
    const kept = underWay.then(() => keepVersion(storage, risalah, asked));
    underWay = kept.then(onKept);
    return kept;
  }

  function keep(reason: KeepReason): Promise<KeptVersion> {
    hurry();
    return mayWrite() ? keepState(store.getState(), reason) : Promise.resolve('same');
  }

  function keepAfterAnHour(): void {
    timer = undefined;
    // Something else may have been a reason meanwhile.
    if (now() - keptAt < HOUR) plan();
    else void keep('edited');
  }

  async function settled(): Promise<void> {
    hurry();
    await underWay;
  }

  function plan(): void {
    timer ??= setTimeout(keepAfterAnHour, Math.max(0, keptAt + HOUR - now()));
  }

  const unsubscribe = store.subscribe((after, before) => {
    if (!mayWrite()) return;
    if (after.method !== before.method) void keepState(before, 'method');
    else if (lostRows(before, after) >= DOZEN) void keepState(before, 'rows');
    plan();
  });
  if (mayWrite()) void keepState(store.getState(), 'opened');

  return {
    keep,
    settled,
    stop: async () => {
      unsubscribe();
      clearTimeout(timer);
      await settled();
    },
  };
}

import type { StoreApi } from 'zustand/vanilla';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { lostRows } from '#domain/risalah/versions/lostRows.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { PastKind } from '#persistence/past/versionParts.ts';
import { keepVersion } from './keepVersion.ts';

interface KeeperParts<Value extends object> {
  readonly storage: Pick<BrowserStorage, 'past' | 'holdPhotos'>;
  readonly card: string;
  /** Default a risalah. */
  readonly kind?: PastKind;
  readonly store: Pick<StoreApi<Value>, 'getState' | 'subscribe'>;
  /** Why a change is worth a version besides the rows that it takes; default never. */
  readonly reasonFor?: (before: Value, after: Value) => KeepReason | null;
  /** Whether this tab may write. */
  readonly mayWrite: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears how each one went. */
  readonly onKept: (kept: KeptVersion) => void;
}

/** Keeps versions of an open record. */
export interface Keeper {
  /** Keeps the record as it stands at this moment; writing it may take longer. Never rejects. */
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

/** Why a change of a risalah is worth a version besides the rows that it takes. */
export function risalahReason(before: Risalah, after: Risalah): KeepReason | null {
  return before.method === after.method ? null : 'method';
}

/**
 * Keeps a record as it was opened, hourly while it is edited, and before a dozen rows of a list go at once. What is about
 * to be done otherwise says so itself.
 */
export function startKeeper<Value extends object>(parts: KeeperParts<Value>): Keeper {
  const { storage, card, kind, store, reasonFor, mayWrite, now, onKept } = parts;
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

  function keepState(record: Value, reason: KeepReason): Promise<KeptVersion> {
    const asked = { card, reason, now: now(), ...(kind === undefined ? {} : { kind }) };
    keptAt = asked.now;
    const kept = underWay.then(() => keepVersion(storage, record, asked));
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
    const reason = reasonFor?.(before, after) ?? (lostRows(before, after) >= DOZEN ? 'rows' : null);
    if (reason !== null) void keepState(before, reason);
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

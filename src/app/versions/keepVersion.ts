import { isStorageFull } from '#domain/risalah/storageFull.ts';
import { thinned } from '#domain/risalah/versions/thinned.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import { inSlices } from '#browser/inSlices.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { StoredVersion } from '#persistence/past/pastStorage.ts';
import { isSameAs, risalahPast, takeApart } from '#persistence/past/versionParts.ts';
import type { PastKind, TakenApart } from '#persistence/past/versionParts.ts';

export interface VersionAsked {
  readonly card: string;
  /** Default a risalah. */
  readonly kind?: PastKind;
  readonly reason: KeepReason;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Bytes that the versions of a card may take, in sizes of the newest of them as it is kept. */
const MOST_TIMES = 3.2;
/** What a version weighs besides its parts: their names. */
const NAMES_BYTES = 32;

/**
 * Keeps how a record stands, unless the newest version says the same, and thins the others. It is taken apart in short
 * slices, so that no key has to wait. Never rejects; where it fails, the versions before it stay as they are.
 */
export async function keepVersion(
  storage: Pick<BrowserStorage, 'past' | 'holdPhotos'>,
  record: object,
  asked: VersionAsked,
): Promise<KeptVersion> {
  try {
    return await keep(storage, record, asked);
  } catch (error) {
    return isStorageFull(error) ? 'full' : 'failed';
  }
}

async function keep(
  { past, holdPhotos }: Pick<BrowserStorage, 'past' | 'holdPhotos'>,
  record: object,
  { card, kind = risalahPast, reason, now }: VersionAsked,
): Promise<KeptVersion> {
  const before = await past.listVersions(card);
  const known = new Map(
    before.flatMap(({ parts }) => parts.map(([, name, bytes]) => [name, bytes])),
  );
  const taken = await new Promise<TakenApart>((resolve) => {
    inSlices(takeApart(record, known, kind.lists), { after: 0, onDone: resolve });
  });
  const newest = before.at(-1);
  if (newest !== undefined && isSameAs(taken, newest, kind.format)) return 'same';
  const { parts, photos } = taken;
  // The order of versions outlives a clock that was set back.
  const at = Math.max(now, (newest?.at ?? 0) + 1);
  const added: StoredVersion = { card, at, reason, format: kind.format, parts, photos };
  const all = [...before, added];
  const kept = thinned(all.map(weighed), { now: at, most: MOST_TIMES * weightOf(added) });
  const stays = new Set(kept.map((one) => one.at));
  const removed = all.filter((one) => !stays.has(one.at));
  const remaining = all.filter((one) => stays.has(one.at));
  const used = new Set(remaining.flatMap((one) => one.parts.map(([, name]) => name)));
  const unused = [...known.keys()].filter((name) => !used.has(name));
  await holdPhotos(holderOf(card), photosOf(remaining));
  await past.changeVersions({
    ...{ added, unused, parts: taken.bytes },
    removed: removed.map((one) => one.at),
  });
  return 'kept';
}

function weighed({ at, parts }: StoredVersion) {
  const names = [`names ${at}`, parts.length * NAMES_BYTES] as const;
  return { at, parts: [names, ...parts.map(([, name, bytes]) => [name, bytes] as const)] };
}

function weightOf({ parts }: StoredVersion): number {
  return parts.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** Under what name the versions of a card hold their photographs. */
export function holderOf(card: string): string {
  return `versions/${card}`;
}

function photosOf(versions: readonly StoredVersion[]): readonly string[] {
  return [...new Set(versions.flatMap(({ photos }) => photos))];
}

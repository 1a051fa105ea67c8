import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import type { PastStorage, StoredVersion } from '#persistence/past/pastStorage.ts';
import { putRecordTogether, putTogether } from '#persistence/past/versionParts.ts';

type Stored = Pick<PastStorage, 'listVersions' | 'readParts'>;

/** A risalah as it stood; `null` where that was thinned out meanwhile. */
export async function readVersion(
  past: Stored,
  card: string,
  at: number,
): Promise<Read<Risalah> | null> {
  const found = await versionAt(past, card, at);
  return found && putTogether(found.version, found.bytes);
}

/** The same of a record beside the risalah. */
export async function readRecordVersion<Value extends object>(
  past: Stored,
  kind: RecordKind<Value>,
  { card, at }: { readonly card: string; readonly at: number },
): Promise<Read<Value> | null> {
  const found = await versionAt(past, card, at);
  return found && putRecordTogether(kind, found.version, found.bytes);
}

interface Found {
  readonly version: StoredVersion;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

async function versionAt(past: Stored, card: string, at: number): Promise<Found | null> {
  const version = (await past.listVersions(card)).find((one) => one.at === at);
  if (version === undefined) return null;
  const names = version.parts.map(([, name]) => name);
  return { version, bytes: await past.readParts(card, names) };
}

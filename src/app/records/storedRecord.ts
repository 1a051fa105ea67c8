import type { Read } from '#domain/risalah/unreadable.ts';
import { HISTORY, joined } from '#persistence/kinds/parts.ts';
import { decodeRecordHistory } from '#persistence/kinds/recordHistory.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import type { RecordStorage } from '#persistence/kinds/recordStorage.ts';
import type { RecordHistory } from '#store/recordStore.ts';

/** What a tab knows of a stored record. */
export interface KnownRecord<Value> {
  /** `null` where it was read in an older version: then all of it is written anew. */
  readonly value: Value | null;
  readonly savedAt: number;
}

export interface ReadRecord<Value extends object> {
  readonly value: Value;
  readonly isCurrent: boolean;
  readonly history: RecordHistory<Value>;
  readonly savedAt: number;
}

interface Kept<Value extends object> {
  readonly kind: RecordKind<Value>;
  readonly records: RecordStorage;
}

/** Reads one; `null`: there is none of that id. */
export async function readStored<Value extends object>(
  card: string,
  { kind, records }: Kept<Value>,
): Promise<Read<ReadRecord<Value>> | null> {
  const stored = await records.read(card);
  if (stored === null) return null;
  const read = joined(kind, stored.parts);
  if (!read.ok) return read;
  const { value } = read.value;
  const history = decodeRecordHistory(kind, value, stored.parts.get(HISTORY) ?? '');
  return { ok: true, value: { ...read.value, history, savedAt: stored.savedAt } };
}

export function knownOf<Value extends object>({
  value,
  isCurrent,
  savedAt,
}: ReadRecord<Value>): KnownRecord<Value> {
  return { value: isCurrent ? value : null, savedAt };
}

/** The name under which the photographs of a record are held. */
export function photoHolder(card: string): string {
  return `record/${card}`;
}

import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { RecordCard } from '#persistence/kinds/recordStorage.ts';

/**
 * Before the kind of a record that was deleted and can be brought back. It stays where it is, undo, versions and photographs
 * included: no list shows a kind that it does not know, also not one of an earlier edition.
 */
export const DELETED = 'deleted/';

export function isDeleted({ kind }: Pick<RecordCard, 'kind'>): boolean {
  return kind.startsWith(DELETED);
}

/** The kind that a deleted record is of. */
export function kindOf({ kind }: Pick<RecordCard, 'kind'>): string {
  return isDeleted({ kind }) ? kind.slice(DELETED.length) : kind;
}

/** Records that were deleted and can be brought back; their `savedAt` is when that was. */
export async function deletedRecords(
  storage: Pick<BrowserStorage, 'openRecords'>,
): Promise<readonly RecordCard[]> {
  return (await (await storage.openRecords()).listCards()).filter(isDeleted);
}

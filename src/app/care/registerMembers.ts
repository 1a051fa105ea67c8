import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { joined } from '#persistence/kinds/parts.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { registerShelf } from '#app/records/registerShelf.ts';
import type { GivenRecordFile } from '#app/records/recordShelf.ts';

export interface RegisterMember {
  readonly name: string;
  /** `null` for one that is gone or cannot be read here. */
  readonly read: () => Promise<GivenRecordFile | null>;
}

/** The registers of this browser as members of a whole shelf. Never rejects where the browser keeps none. */
export async function registerMembers(storage: BrowserStorage): Promise<readonly RegisterMember[]> {
  const shelf = registerShelf(storage);
  const cards = await shelf.list().catch(() => []);
  return cards.map(({ id, title }) => ({
    name: `Register saran ${title}`.trim(),
    read: async () => {
      const records = await storage.openRecords();
      const stored = await records.read(id);
      const read = stored === null ? null : joined(suggestionsKind, stored.parts);
      return read?.ok === true ? shelf.fileOf(read.value.value, 'whole') : null;
    },
  }));
}

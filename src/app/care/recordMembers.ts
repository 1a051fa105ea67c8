import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { joined } from '#persistence/kinds/parts.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import type { RecordCard } from '#persistence/kinds/recordStorage.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { recordTitle } from '#words/keeping/records.ts';
import { deletedRecords, isDeleted, kindOf } from '#app/records/deletedRecords.ts';
import { registerShelf } from '#app/records/registerShelf.ts';
import { sheetsShelf } from '#app/records/sheetsShelf.ts';
import type { FileExtent, GivenRecordFile, RecordShelf } from '#app/records/recordShelf.ts';

export interface RecordMember {
  /** Of the record, by the name that its envelope gives it. */
  readonly kind: string;
  readonly name: string;
  readonly extension: string;
  /** Of one that was deleted, when, in milliseconds since 1970; `null` for all others. */
  readonly deletedAt: number | null;
  /** `null` for one that is gone or cannot be read here. */
  readonly read: () => Promise<GivenRecordFile | null>;
}

/**
 * The records beside the risalah that this browser has, and those that were deleted, as members of a whole shelf. Never
 * rejects where the browser keeps none.
 */
export async function recordMembers(storage: BrowserStorage): Promise<readonly RecordMember[]> {
  const [registers, sheets] = [registerShelf(storage), sheetsShelf(storage)];
  // What was typed a moment ago goes along.
  await Promise.all([registers.list(), sheets.list()]).catch(() => undefined);
  const cards = await storage
    .openRecords()
    .then((records) => records.listCards())
    .catch(() => []);
  return [
    ...membersOf(storage, cards, { kind: suggestionsKind, shelf: registers, extent: 'whole' }),
    // Sheets are laid over each other by their own ids: what they stem from does not matter.
    ...membersOf(storage, cards, { kind: judgeSheetsKind, shelf: sheets, extent: 'part' }),
    ...(await eventMembers(storage).catch(() => [])),
  ];
}

interface Shelved<Value extends object> {
  readonly kind: RecordKind<Value>;
  readonly shelf: Pick<RecordShelf<Value>, 'fileOf'>;
  readonly extent: FileExtent;
}

function membersOf<Value extends object>(
  storage: BrowserStorage,
  cards: readonly RecordCard[],
  { kind, shelf, extent }: Shelved<Value>,
): readonly RecordMember[] {
  const own = cards.filter((card) => kindOf(card) === kind.name);
  return own.map((card) => ({
    kind: kind.name,
    name: nameOf(kind.name, [card.title, kind.name === judgeSheetsKind.name ? card.about : '']),
    extension: kind.extension,
    deletedAt: isDeleted(card) ? card.savedAt : null,
    read: async () => {
      const stored = await (await storage.openRecords()).read(card.id);
      const read = stored === null ? null : joined(kind, stored.parts);
      return read?.ok === true ? shelf.fileOf(read.value.value, extent) : null;
    },
  }));
}

async function eventMembers(storage: BrowserStorage): Promise<readonly RecordMember[]> {
  const events = (await storage.openRecords()).events;
  const { decodeEvent, encodeEventFile } = await import('#app/events/eventText.ts');
  const deleted = await deletedRecords(storage).catch(() => []);
  const since = new Map(deleted.map(({ id, savedAt }) => [id, savedAt]));
  return (await events.listCards()).map(({ id, name }) => ({
    kind: eventKind.name,
    name: nameOf(eventKind.name, [name]),
    extension: eventKind.extension,
    deletedAt: since.get(id) ?? null,
    read: async () => {
      const text = await events.readEvent(id);
      const event = text === null ? null : decodeEvent(text);
      const given = (): Promise<void> => Promise.resolve();
      return event === null ? null : { bytes: encodeEventFile(event), given };
    },
  }));
}

function nameOf(kind: string, titles: readonly string[]): string {
  return recordTitle(kind, titles.filter((title) => title.trim() !== '').join(' '));
}

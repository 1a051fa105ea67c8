import { handOver } from '#browser/handOver.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { contentHashesIn } from '#persistence/photos/contentNames.ts';
import type { Lineage } from '#persistence/lineage.ts';
import { unpackText } from '#persistence/past/packedText.ts';
import { encodeUnread } from '#persistence/risalahFile.ts';
import { shelfWriter } from '#persistence/shelf/writeShelf.ts';
import type { SavedAll, SavingAll } from '#ui/services/care.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { fileNameFor, shelfFileName } from '#words/files.ts';
import { recordName } from '#words/keeping/records.ts';
import { changeNotes } from '#app/files/cardNotes.ts';
import { fileOf, photosFor } from '#app/files/fileOf.ts';
import { keepLineage } from '#app/files/lineages.ts';

interface Saving extends SavingAll {
  readonly storage: BrowserStorage;
  readonly cards: readonly RisalahCard[];
  readonly now: Date;
  /** What keeps the notes that facilitators wrote to a team; default nothing. */
  readonly loadNotes?: () => Promise<{ readonly readNotes: ReadNotes }>;
  /** Bytes after which another file is begun; default such that a zip and a stick of today hold them. */
  readonly most?: number;
}

type ReadNotes = (risalah: string) => Promise<FacilitatorNotes | null>;

/** A stick as it is sold holds no file of 4 GB. */
const MOST_BYTES = 1_000_000_000;

interface Member {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the copy here stems from once the file is handed over; `null` where that is not known. */
  readonly stems: { readonly risalah: string; readonly copy: Lineage } | null;
}

/**
 * Hands over every risalah of the shelf with its photographs and the notes to its team, the records beside them, and all
 * that was deleted. A risalah that cannot be read here, as of a later edition, goes along as it is.
 */
export async function saveAll({
  storage,
  cards,
  signal,
  onProgress,
  now,
  loadNotes,
  most = MOST_BYTES,
}: Saving): Promise<SavedAll | 'cancelled'> {
  const deleted = await storage.past.listDeleted();
  const all = [
    ...cards.map((card) => ({
      card,
      deletedAt: null,
      text: () => textOf(storage, card.id),
    })),
    ...deleted.map(({ card, deletedAt, text }) => ({
      ...{ card, deletedAt },
      text: () => Promise.resolve(unpackText(text)),
    })),
  ];
  const { recordMembers } = await import('./recordMembers.ts');
  const records = await recordMembers(storage);
  const readNotes: ReadNotes = async (risalah) =>
    (await (await loadNotes?.())?.readNotes(risalah)) ?? null;
  const count = all.length + records.length;
  if (count === 0) return { names: [], onShelf: 0, deleted: 0, records: [] };
  const parcels = parcelsOf(most);
  const given: { readonly card: string; readonly stems: Member['stems'] }[] = [];
  let lost = 0;
  for (const [done, { card, deletedAt, text }] of all.entries()) {
    onProgress(done, count);
    // The page is drawn and a press is heard in between.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return 'cancelled';
    const record = await text();
    if (record === null) {
      lost += deletedAt === null ? 0 : 1;
      continue;
    }
    const { bytes, stems } = await memberOf(storage, {
      card: card.id,
      text: record,
      readNotes,
    });
    parcels.add({ name: nameOf(card), deletedAt, bytes });
    if (deletedAt === null) given.push({ card: card.id, stems });
  }
  const kept: (() => Promise<void>)[] = [];
  const counts = new Map<string, number>();
  let deletedRecords = 0;
  for (const [done, { kind, name, extension, deletedAt, read }] of records.entries()) {
    onProgress(all.length + done, count);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return 'cancelled';
    const file = await read();
    if (file === null) continue;
    const called = fileNameFor(name, '').slice(0, -1);
    parcels.addRecord({
      name: called,
      extension,
      deletedAt,
      bytes: file.bytes,
    });
    const kindName = recordName(kind);
    if (deletedAt === null) counts.set(kindName, (counts.get(kindName) ?? 0) + 1);
    else deletedRecords += 1;
    kept.push(file.given);
  }
  onProgress(count, count);
  const files = parcels.end();
  const names = files.map((file, at) => {
    const name = shelfFileName(now, at + 1);
    handOver(name, file);
    return name;
  });
  for (const { card, stems } of given) {
    if (stems !== null) await keepLineage(storage, stems.risalah, stems.copy);
    await changeNotes(storage, card, () => ({ unfiledSince: null }));
  }
  for (const keep of kept) await keep();
  return {
    ...{ names, onShelf: given.length, records: [...counts] },
    deleted: deleted.length - lost + deletedRecords,
  };
}

async function textOf(storage: BrowserStorage, id: string): Promise<string | null> {
  return (await storage.readRecord(id))?.text ?? null;
}

interface Taken {
  readonly card: string;
  readonly text: string;
  readonly readNotes: ReadNotes;
}

async function memberOf(
  storage: BrowserStorage,
  { card, text, readNotes }: Taken,
): Promise<Member> {
  const read = decode(text);
  if (!read.ok) {
    const photos = await photosFor(storage, contentHashesIn(text));
    return { bytes: encodeUnread(text, photos), stems: null };
  }
  const { bytes, copy } = await fileOf(storage, card, {
    risalah: read.value,
    notes: await notesOf(read.value.id, readNotes),
  });
  return { bytes, stems: { risalah: read.value.id, copy } };
}

/** Who cannot read them saves all else. */
async function notesOf(risalah: string, readNotes: ReadNotes): Promise<FacilitatorNotes | null> {
  const notes = await readNotes(risalah).catch(() => null);
  return notes?.notes.length === 0 ? null : notes;
}

/** Zips of which none is much larger than `most` bytes. Each piece is given to the browser, which may put it on the disk. */
function parcelsOf(most: number) {
  const files: Blob[] = [];
  let parts: Blob[] = [];
  let size = 0;
  let writer = begin();

  function begin() {
    parts = [];
    size = 0;
    return shelfWriter((chunk) => {
      size += chunk.length;
      parts.push(new Blob([new Uint8Array(chunk)]));
    });
  }

  function finish(): void {
    writer.end();
    files.push(new Blob(parts, { type: 'application/zip' }));
  }

  function makeRoom({ length }: Uint8Array): void {
    if (size === 0 || size + length <= most) return;
    finish();
    writer = begin();
  }

  return {
    add: (member: Parameters<typeof writer.add>[0]): void => {
      makeRoom(member.bytes);
      writer.add(member);
    },
    addRecord: (member: Parameters<typeof writer.addRecord>[0]): void => {
      makeRoom(member.bytes);
      writer.addRecord(member);
    },
    end: (): readonly Blob[] => {
      finish();
      return files;
    },
  };
}

function nameOf({ title, team }: Pick<RisalahCard, 'title' | 'team'>): string {
  const whole = team === '' ? title : `${team} - ${title}`;
  return fileNameFor(whole, '').slice(0, -1);
}

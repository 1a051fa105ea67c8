import { strFromU8 } from 'fflate';
import { z } from 'zod';
import type { Read } from '#domain/risalah/unreadable.ts';
import { parseBounded } from '#persistence/boundedJson.ts';
import { MAX_BYTES } from '#persistence/kinds/recordZip.ts';
import { isZip, listZip, unpack } from '#persistence/zip.ts';
import type { Unpacked, ZipEntry } from '#persistence/zip.ts';
import {
  DELETED,
  MANIFEST,
  SHELF_FORMAT,
  SHELF_VERSION,
  isMember,
  manifestIn,
} from './shelfEntries.ts';

/** A file that is read in pieces: that of a shelf may be larger than the memory of an old laptop. */
export interface Pieces {
  readonly size: number;
  /** Rejects where it cannot be read any more. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** One file of a shelf. */
export interface ListedMember {
  /** Without its folder. */
  readonly name: string;
  /** Of one that was deleted, when, in milliseconds since 1970, 0 where nobody knows; `null` for one on the shelf. */
  readonly deletedAt: number | null;
  /** Its bytes; what of them is damaged says whoever reads them. Never rejects. */
  readonly read: () => Promise<Read<Uint8Array>>;
}

const envelopeSchema = z.object({
  format: z.literal(SHELF_FORMAT),
  version: z.int().positive(),
  // A later edition may lay out the rest of it as it likes.
  members: z.unknown().optional(),
  records: z.unknown().optional(),
});

const membersSchema = z.array(
  z.object({ file: z.string(), deletedAt: z.number().min(0).nullable().catch(null) }),
);

/** The list of contents of hundreds of risalah, with room to spare. */
const TAIL = 4_000_000;
const MOST_MANIFEST = 10_000_000;
/** What stands before the bytes of an entry: its heading, its name, and what extends it. */
const HEADING = 30 + 2 * 0xffff;

/**
 * Lists what the file of a shelf holds; `null` where it is no such file. One of a later edition is refused; where the
 * manifest is broken, the members are found without it. Never rejects.
 */
export async function listShelf(file: Pieces): Promise<Read<readonly ListedMember[]> | null> {
  const entries = await contentsOf(file).catch(() => null);
  const manifest = entries === null ? undefined : manifestIn(entries);
  if (entries === null || manifest === undefined) return null;
  const told = membersIn(await readEntry(file, manifest, MOST_MANIFEST));
  if (!told.ok) return told;
  const root = manifest.name.slice(0, -MANIFEST.length);
  return { ok: true, value: listed(file, { entries, root, told: told.value }) };
}

async function contentsOf(file: Pieces): Promise<readonly ZipEntry[] | null> {
  if (!isZip(await file.read(0, Math.min(4, file.size)))) return null;
  const from = Math.max(0, file.size - TAIL);
  return listZip(await file.read(from, file.size), from);
}

type Told = ReadonlyMap<string, number | null>;

/** When each member was deleted, by its name; of a broken manifest nothing. */
function membersIn(read: Read<Found>): Read<Told> {
  const nothing = { ok: true, value: new Map() } as const;
  // One that was altered on its way may say anything.
  if (!read.ok || read.value.kind !== 'sound') return nothing;
  const parsed = parseBounded(strFromU8(read.value.bytes));
  const envelope = parsed.kind === 'value' ? envelopeSchema.safeParse(parsed.value) : null;
  if (!envelope?.success) return nothing;
  const { version, members, records = [] } = envelope.data;
  if (version > SHELF_VERSION)
    return { ok: false, error: { kind: 'newer', version, known: SHELF_VERSION } };
  const [checked, beside] = [members, records].map((list) => membersSchema.safeParse(list));
  const told = [...(checked?.data ?? []), ...(beside?.data ?? [])];
  return { ok: true, value: new Map(told.map((one) => [one.file, one.deletedAt])) };
}

interface Contents {
  readonly entries: readonly ZipEntry[];
  readonly root: string;
  readonly told: Told;
}

function listed(file: Pieces, { entries, root, told }: Contents): readonly ListedMember[] {
  const inside = new Map<string, ZipEntry | null>([...told.keys()].map((name) => [name, null]));
  for (const entry of entries) {
    const name = entry.name.slice(root.length);
    if (entry.name.startsWith(root) && isMember(name)) inside.set(name, entry);
  }
  return [...inside].map(([name, entry]) => ({
    name: name.replace(/^.*\//u, ''),
    deletedAt: deletedAtOf(name, told),
    read: async () => {
      const read = entry === null ? damaged : await readEntry(file, entry, MAX_BYTES);
      return read.ok ? { ok: true, value: read.value.bytes } : read;
    },
  }));
}

function deletedAtOf(name: string, told: Told): number | null {
  return told.get(name) ?? (name.startsWith(DELETED) ? 0 : null);
}

type Found = Exclude<Unpacked, { kind: 'broken' }>;

const damaged = { ok: false, error: { kind: 'damaged' } } as const;

async function readEntry(file: Pieces, entry: ZipEntry, limit: number): Promise<Read<Found>> {
  if (entry.size > limit)
    return { ok: false, error: { kind: 'too-large', bytes: entry.size, limit } };
  const end = Math.min(file.size, entry.at + HEADING + entry.packed);
  const bytes = await file.read(entry.at, end).catch(() => null);
  const unpacked =
    bytes === null ? undefined : unpack(bytes, [{ ...entry, at: 0 }]).get(entry.name);
  return unpacked === undefined || unpacked.kind === 'broken'
    ? damaged
    : { ok: true, value: unpacked };
}

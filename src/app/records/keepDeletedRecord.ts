import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import { isGone } from '#domain/risalah/versions/trash.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { joined } from '#persistence/kinds/parts.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import type { KeepingDeleted, KeptDeleted, RefusedFile } from '#ui/services/shelf.ts';
import { keepDeletedEvent } from '#app/events/eventTrash.ts';
import type { FileWorkers } from '#app/files/readCopy.ts';
import { readBeside } from '#app/intake/readBeside.ts';
import type { IntakeReads } from '#app/intake/intakeWorker.ts';
import { kindOf } from './deletedRecords.ts';
import type { RecordShelf } from './recordShelf.ts';
import { putInTrash } from './recordTrash.ts';
import { registerShelf } from './registerShelf.ts';
import { sheetsShelf } from './sheetsShelf.ts';

interface Keeping extends KeepingDeleted, FileWorkers {
  readonly storage: BrowserStorage;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Kept = KeptDeleted | RefusedFile | 'cancelled';

/**
 * Keeps a record beside the risalah that a file brings among what was deleted here, for the rest of its thirty days; what
 * says the same as one that is here is here already. `null`: a kind that is not known.
 */
export async function keepDeletedRecord(
  kind: string,
  file: File,
  keeping: Keeping,
): Promise<Kept | null> {
  const { storage } = keeping;
  // One whose days are over would go at once.
  const deletedAt = isGone(keeping.deletedAt, keeping.now) ? keeping.now : keeping.deletedAt;
  switch (kind) {
    case 'suggestions':
      return kept(await read('register', file, keeping), ({ value, photos }) =>
        putAside(storage, [suggestionsKind, registerShelf(storage)], { value, photos, deletedAt }),
      );
    case 'judge-sheets':
      return kept(await read('judge-sheets', file, keeping), ({ value, photos }) =>
        putAside(storage, [judgeSheetsKind, sheetsShelf(storage)], { value, photos, deletedAt }),
      );
    case 'event':
      return kept(await read('event', file, keeping), ({ value }) =>
        keepDeletedEvent(storage, value, deletedAt),
      );
    default:
      return null;
  }
}

type Reading = Pick<Keeping, 'signal' | 'wantsAltered' | 'createWorker' | 'keepWorker'>;

async function read<Kind extends 'register' | 'judge-sheets' | 'event'>(
  kind: Kind,
  file: File,
  { wantsAltered, ...reading }: Reading,
): Promise<IntakeReads[Kind] | RefusedFile | 'cancelled'> {
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, error: { kind: 'damaged' } };
  const found = await readBeside(kind, new Uint8Array(buffer), reading);
  if (found === 'cancelled') return found;
  if (found === 'slow') return { ok: false, error: { kind: 'slow' } };
  return found.ok && found.value.altered.record && !(await wantsAltered()) ? 'cancelled' : found;
}

async function kept<Value extends object>(
  found: Read<OpenedRecord<Value>> | RefusedFile | 'cancelled',
  keep: (brought: OpenedRecord<Value>) => Promise<'kept' | 'same'>,
): Promise<Kept> {
  if (found === 'cancelled' || !found.ok) return found;
  try {
    return { ok: true, value: await keep(found.value) };
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return { ok: false, error: 'full' };
  }
}

interface Aside<Value> extends Pick<OpenedRecord<object>, 'photos'> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

async function putAside<Value extends object>(
  storage: BrowserStorage,
  [kind, shelf]: readonly [RecordKind<Value>, Pick<RecordShelf<Value>, 'keep'>],
  { value, photos, deletedAt }: Aside<Value>,
): Promise<'kept' | 'same'> {
  const records = await storage.openRecords();
  const cards = (await records.listCards()).filter((card) => kindOf(card) === kind.name);
  for (const { id } of cards) {
    const stored = await records.read(id);
    const here = stored === null ? null : joined(kind, stored.parts);
    if (here?.ok === true && sameAnswers(here.value.value, value)) return 'same';
  }
  await putInTrash(records, await shelf.keep(value, photos), deletedAt);
  return 'kept';
}

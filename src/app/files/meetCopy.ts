import { keepSame, sameAnswers } from '#domain/edits/sameAnswers.ts';
import { apply } from '#domain/merge/merge.ts';
import { mergeCopies } from '#domain/merge/mergeCopies.ts';
import { leftOutOfBoth } from '#domain/risalah/privacy/leftOut.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { ancestorOf, joined, noLineage } from '#persistence/lineage.ts';
import type { Lineage } from '#persistence/lineage.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { changeRecord } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import type { Met, Settled } from '#ui/services/meeting.ts';
import type { OpenedRisalah } from '#ui/services/shelf.ts';
import { changeNotes, readNotes } from './cardNotes.ts';
import { keepLineage, readLineage } from './lineages.ts';
import type { Recognised } from './recognise.ts';

/** A card that this tab may write, for as long as it is held. */
export interface HeldCard {
  readonly session: Session;
  /** Whether it may still be written: another tab may take it, and its page may be left. */
  readonly mayWrite: () => boolean;
}

/** Holds a card for writing while something is done with it; `busy`: another tab writes it. */
export type WithCard = <Value>(
  card: string,
  act: (held: HeldCard) => Promise<Value>,
) => Promise<Value | 'busy' | 'unreadable'>;

async function keptPhotosOf(
  brought: OpenedFile,
  storage: BrowserStorage,
): Promise<'kept' | 'full'> {
  try {
    await keepPhotosOf(brought, storage);
    return 'kept';
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return 'full';
  }
}

/** A copy that a facilitator sent home: it stems from what is here, and what was answered since is newer. */
function bringsNotesAlone({ notes, lineage }: OpenedFile, ours: Lineage): boolean {
  const [own] = lineage?.states ?? [];
  return notes !== undefined && own !== undefined && ours.states.includes(own);
}

interface Meeting {
  readonly storage: BrowserStorage;
  readonly settle: (met: Met) => Promise<Settled>;
  readonly held: HeldCard;
}

/** `changed`: what is here is another since it was asked about. */
type Outcome =
  | { readonly ok: true; readonly value: Exclude<OpenedRisalah['became'], 'new'> }
  | { readonly ok: false; readonly error: 'full' | 'changed' };

/**
 * Makes of a file and the card that it is a copy of what is asked for: one edit, which its undo takes back. What says the
 * same is not asked about, and gives back the photographs that are missing here.
 */
export async function settleCopy(
  brought: OpenedFile,
  found: Recognised,
  { storage, settle, held }: Meeting,
): Promise<Outcome | 'cancelled' | 'both'> {
  const { session, mayWrite } = held;
  const { card, store, forms, flush, status } = session;
  forms.flushAll();
  const here = store.getState();
  const ours = await readLineage(storage, here.id);
  const stems = joined(ours, stemsOf(brought));
  const lacking = (await readNotes(storage, card)).leftOut;

  async function written(
    made: Risalah,
    leftOut: readonly LeftOut[] | null,
  ): Promise<'written' | 'full'> {
    if ((await keptPhotosOf(brought, storage)) === 'full') return 'full';
    if (made !== here) changeRecord(store, () => made);
    await flush();
    if (status.getState().saving !== 'saved') return 'full';
    if (made.id !== here.id) await storage.saveLineage(here.id, '').catch(() => undefined);
    await keepLineage(storage, made.id, stems);
    await changeNotes(storage, card, () => ({ leftOut }));
    return 'written';
  }

  if (bringsNotesAlone(brought, ours)) {
    // What is missing here of its photographs comes along.
    const photos = await keptPhotosOf(brought, storage);
    return photos === 'full' ? { ok: false, error: 'full' } : { ok: true, value: 'same' };
  }
  if (sameAnswers(here, brought.risalah)) {
    await written(here, leftOutOfBoth(lacking, brought.leftOut));
    return { ok: true, value: 'same' };
  }
  const copies = layOver({ risalah: here, lineage: ours, leftOut: lacking }, brought);
  const { questions, taken } = copies.merge;
  const { hasAncestor } = copies;
  const settled = await settle(
    metOf(brought, found, { here, file: brought.risalah, hasAncestor, questions, taken }),
  );
  if (settled.kind === 'cancel') return 'cancelled';
  if (settled.kind === 'both') return 'both';
  if (!mayWrite() || store.getState() !== here) return { ok: false, error: 'changed' };
  const made =
    settled.kind === 'merge'
      ? apply(copies.merge, ({ id }) => settled.answers.get(id) ?? 'a')
      : keepSame(here, brought.risalah);
  void session.keepVersion(settled.kind === 'replace' ? 'replace' : 'merge');
  const lacksNow =
    settled.kind === 'replace' ? brought.leftOut : leftOutOfBoth(lacking, brought.leftOut);
  if ((await written(made, lacksNow)) === 'full') return { ok: false, error: 'full' };
  return { ok: true, value: settled.kind === 'replace' ? 'replaced' : 'merged' };
}

/** What is asked about a file and the card that it is a copy of. */
export function metOf(
  { leftOut }: OpenedFile,
  { card: { title, team, savedAt }, by }: Recognised,
  copies: Met['copies'],
): Met {
  return { title, team, savedAt, by, leftOut, copies };
}

/** Whether two copies stem from one state, by what each says of itself. */
export async function haveOneAncestor(
  storage: BrowserStorage,
  here: Risalah,
  brought: OpenedFile,
): Promise<boolean> {
  return ancestorOf(await readLineage(storage, here.id), stemsOf(brought), []) !== null;
}

/** Photographs of a file that its record names. */
export async function keepPhotosOf(
  { risalah, photos }: Pick<OpenedFile, 'risalah' | 'photos'>,
  storage: Pick<BrowserStorage, 'addPhoto'>,
): Promise<void> {
  const named = photosIn(risalah);
  for (const [hash, bytes] of photos) if (named.has(hash)) await storage.addPhoto(hash, bytes);
}

function stemsOf({ lineage = noLineage, own }: OpenedFile): Lineage {
  return { ...lineage, kept: own ?? lineage.kept };
}

type OwnCopy = Pick<OpenedFile, 'risalah' | 'leftOut'> & { readonly lineage: Lineage };

function layOver({ risalah: here, lineage: ours, leftOut: lacking }: OwnCopy, brought: OpenedFile) {
  const { lineage = noLineage, own, leftOut, risalah } = brought;
  const common = ancestorOf(ours, lineage, own === undefined ? [] : [own]);
  const read = common?.text == null ? null : decode(common.text);
  const ancestor = read?.ok === true ? read.value : null;
  const merge = mergeCopies({
    ours: here,
    theirs: risalah,
    ancestor,
    leftOut: { ours: lacking, theirs: leftOut },
  });
  return { merge, hasAncestor: ancestor !== null };
}

import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { changeOf } from '#persistence/kinds/parts.ts';
import { decodeRecord, encodeRecord } from '#persistence/kinds/recordCodec.ts';
import { encodeRecordFile, photoHashesIn } from '#persistence/kinds/recordFile.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import type { RecordCard } from '#persistence/kinds/recordStorage.ts';
import { ancestorOf, givenOut, joined, noLineage, stateOf } from '#persistence/lineage.ts';
import type { RecordSession } from '#store/recordSession.ts';
import { photosFor } from '#app/files/fileOf.ts';
import { keepLineage, readLineage } from '#app/files/lineages.ts';
import { keepStorage } from '#app/session/keepStorage.ts';
import { keepPhotos, whileKeepingPhotos } from '#app/session/photoLock.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { requestWriteLock } from '#app/session/writeLock.ts';
import { newId } from '#app/newId.ts';
import { readRecordVersion } from '#app/versions/readVersion.ts';
import { openRecord } from './openRecord.ts';
import type { RecordParts } from './openRecord.ts';
import { takeFromShelf } from './recordTrash.ts';
import type { Removal } from './recordTrash.ts';
import { missingPhotos, takePhotos } from './recordPhotos.ts';
import { photoHolder } from './storedRecord.ts';

/** What tells one kind of records from another where they are kept. */
export interface ShelvedKind<Value extends object> extends Pick<
  RecordParts<Value>,
  'cardOf' | 'past'
> {
  readonly kind: RecordKind<Value>;
}

/** What a record must have to be kept: the id by which other computers know it. */
interface Known {
  readonly id: string;
}

/** The records of one kind in this browser, and the ways in and out. */
export interface RecordShelf<Value extends object> {
  /** The newest first. */
  readonly list: () => Promise<readonly RecordCard[]>;
  /** Keeps a record under a new card; returns its id. Rejects with `QuotaExceededError` where there is no room. */
  readonly keep: (value: Value, photos?: ReadonlyMap<string, Uint8Array>) => Promise<string>;
  readonly open: (card: string) => Promise<Read<RecordSession<Value>> | null>;
  /** Takes it from the shelf, as `takeFromShelf` says. `busy`: another tab writes it. */
  readonly remove: (card: string, how: Removal) => Promise<'deleted' | 'busy' | 'full'>;
  /** How it stood at some time; `null` where that was thinned out meanwhile. */
  readonly readVersion: (card: string, at: number) => Promise<Read<Value> | null>;
  /**
   * The record with its photographs as a file, and what keeps in mind that it was given out. A part of it says not what it
   * stems from: what it lacks would be missed as deleted where it is laid over the whole.
   */
  readonly fileOf: (value: Value, extent: FileExtent) => Promise<GivenRecordFile>;
  /** Does something with a card that this tab may write. */
  readonly withCard: <Result>(
    card: string,
    act: (session: RecordSession<Value>) => Promise<Result>,
  ) => Promise<Result | 'busy' | Unreadable>;
  /** What two copies were made of, where either has it at hand. */
  readonly ancestorOf: (here: Value, brought: OpenedRecord<Value>) => Promise<Value | null>;
  /** Keeps in mind that a copy now stems from a file, too. */
  readonly stemsFrom: (here: string, brought: OpenedRecord<Value>) => Promise<void>;
  /** Keeps the photographs that a file brought. */
  readonly takePhotos: (brought: OpenedRecord<Value>) => Promise<'taken' | 'full'>;
  /** How many photographs of a record this browser has not. */
  readonly missingPhotos: (value: Value) => Promise<number>;
}

/** Whether a file holds a record, or some of its rows. */
export type FileExtent = 'whole' | 'part';

export interface GivenRecordFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly given: () => Promise<void>;
}

/** A record that this tab has open. */
interface Held<Value extends object> {
  readonly session: RecordSession<Value>;
  /** Saves and closes it; what has found no room stays. */
  readonly giveBack: () => Promise<void>;
  /** Pages and acts that have it open. */
  users: number;
  closing: Promise<void> | undefined;
}

export function createRecordShelf<Value extends object & Known>(
  storage: BrowserStorage,
  { kind, cardOf, past }: ShelvedKind<Value>,
): RecordShelf<Value> {
  /** Open in this tab, or left with work that has found no room. */
  const held = new Map<string, Held<Value>>();
  const now = (): number => Date.now();

  async function open(card: string): Promise<Read<RecordSession<Value>> | null> {
    // A page that is left and entered again at once must not go on with what is being given back.
    await held.get(card)?.closing;
    const left = held.get(card);
    if (left !== undefined) {
      return { ok: true, value: handed(card, left) };
    }
    const records = await storage.openRecords();
    const stored = (await records.listCards()).find(({ id }) => id === card);
    if (stored?.kind !== kind.name) return null;
    const release = await keepPhotos();
    const opened = await openRecord(card, {
      ...{ kind, records, storage, cardOf, past, now, onSaved: keepStorage },
    }).catch((error: unknown) => {
      void release();
      throw error;
    });
    if (!opened?.ok) {
      await release();
      return opened;
    }
    const own: Held<Value> = {
      session: opened.value,
      giveBack: async () => {
        await opened.value.close();
        if (isUnsaved(own.session)) return;
        held.delete(card);
        await release();
      },
      users: 0,
      closing: undefined,
    };
    held.set(card, own);
    return { ok: true, value: handed(card, own) };
  }

  /** The session as one of those who have it open sees it: however often it closes it, it leaves once. */
  function handed(card: string, own: Held<Value>): RecordSession<Value> {
    own.users += 1;
    let isOpen = true;
    return {
      ...own.session,
      close: async () => {
        if (!isOpen) return;
        isOpen = false;
        await leave(card, own);
      },
    };
  }

  /** Gives a record back when nobody in this tab has it open any more. */
  async function leave(card: string, own: Held<Value>): Promise<void> {
    own.users = Math.max(0, own.users - 1);
    await own.session.flush();
    if (own.users > 0 || held.get(card) !== own) return;
    own.closing ??= own.giveBack().finally(() => {
      own.closing = undefined;
    });
    await own.closing;
  }

  async function keep(
    value: Value,
    photos: ReadonlyMap<string, Uint8Array> = new Map(),
  ): Promise<string> {
    const card = newId();
    await whileKeepingPhotos(async () => {
      const named = photoHashesIn(value);
      for (const [hash, bytes] of photos) if (named.has(hash)) await storage.addPhoto(hash, bytes);
      if (named.size > 0) await storage.holdPhotos(photoHolder(card), [...named]);
      const records = await storage.openRecords();
      const shown = { ...cardOf(value), id: card, kind: kind.name, savedAt: now() };
      await records.save(shown, changeOf(kind, { before: null, after: value }), []);
    });
    keepStorage();
    return card;
  }

  async function withCard<Result>(
    card: string,
    act: (session: RecordSession<Value>) => Promise<Result>,
  ): Promise<Result | 'busy' | Unreadable> {
    const opened = await open(card);
    if (opened === null) return 'busy';
    if (!opened.ok) return opened.error;
    const session = opened.value;
    try {
      return session.status.getState().access === 'write' ? await act(session) : 'busy';
    } finally {
      await session.close();
    }
  }

  return {
    list: async () => {
      const records = await storage.openRecords();
      await Promise.all([...held.values()].map(({ session }) => session.flush()));
      const cards = (await records.listCards()).filter((card) => card.kind === kind.name);
      return cards.toSorted((one, other) => other.savedAt - one.savedAt);
    },
    keep,
    open,
    withCard,
    readVersion: (card, at) => readRecordVersion(storage.past, kind, { card, at }),
    remove: async (card, how) => {
      const open = held.get(card);
      if (open !== undefined) await leave(card, open);
      const lock = await requestWriteLock(card, () => undefined);
      if (lock === null) return 'busy';
      try {
        const outcome = await takeFromShelf(storage, card, { how, now: now() });
        if (outcome !== 'deleted') return outcome;
        held.delete(card);
        // Where there are no locks, a tab that has it open must not write it again.
        const tabs = joinTabs(card, () => undefined);
        tabs.tell({ kind: 'saved', id: card });
        tabs.close();
      } finally {
        lock.release();
      }
      return 'deleted';
    },
    fileOf: async (value, extent) => {
      const photos = await photosFor(storage, photoHashesIn(value));
      if (extent === 'part') {
        return { bytes: encodeRecordFile(kind, { value, photos }), given: () => Promise.resolve() };
      }
      const before = await readLineage(storage, value.id);
      const { copy, file } = givenOut(before, stateOf(encodeRecord(kind, value)));
      return {
        bytes: encodeRecordFile(kind, { value, photos, lineage: file }),
        given: () => keepLineage(storage, value.id, copy),
      };
    },
    ancestorOf: async (here, { lineage = noLineage, own }) => {
      const ours = await readLineage(storage, here.id);
      const common = ancestorOf(ours, lineage, own === undefined ? [] : [own]);
      const read = common?.text == null ? null : decodeRecord(kind, common.text);
      return read?.ok === true ? read.value.value : null;
    },
    stemsFrom: async (here, { lineage = noLineage, own }) => {
      const ours = await readLineage(storage, here);
      const theirs = { ...lineage, kept: own ?? lineage.kept };
      await keepLineage(storage, here, joined(ours, theirs));
    },
    takePhotos: (brought) => takePhotos(storage, brought),
    missingPhotos: (value) => missingPhotos(storage, value),
  };
}

function isUnsaved({ status }: Pick<RecordSession<never>, 'status'>): boolean {
  const { saving } = status.getState();
  return saving === 'full' || saving === 'failed';
}

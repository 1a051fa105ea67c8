import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { createRecordStore, replaceRecord } from './recordStore.ts';
import type { RecordHistory, RecordStore } from './recordStore.ts';

/** The open risalah, one key a section. */
export type RisalahStore = RecordStore<Risalah>;

/** Undo and redo of a risalah as data. */
export type History = RecordHistory<Risalah>;

export interface NewRisalahStore {
  readonly risalah: Risalah;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly history?: History;
}

export function createRisalahStore({ risalah, ...others }: NewRisalahStore): RisalahStore {
  return createRecordStore({ record: risalah, ...others });
}

/** Puts another record in the place of the open one, as when a file changed elsewhere. It cannot be undone. */
export function replaceRisalah(store: RisalahStore, risalah: Risalah, history: History): void {
  replaceRecord(store, risalah, history);
}

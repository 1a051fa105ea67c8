import { createStore } from 'zustand/vanilla';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { createFlushRegistry } from './flushRegistry.ts';
import type { RecordSession, RecordStatus } from './recordSession.ts';
import { createRecordStore } from './recordStore.ts';
import { createRisalahStore } from './risalahStore.ts';
import type { Session, SessionStatus } from './session.ts';

/** A record to look at as if it were open: nothing of it can be edited, and nothing is saved. */
export function stillSession(card: string, risalah: Risalah): Session {
  return {
    card,
    store: createRisalahStore({ risalah, now: () => 0 }),
    forms: createFlushRegistry(),
    status: createStore<SessionStatus>(() => ({
      access: 'read',
      saving: 'saved',
      savedAt: null,
      lost: [],
      versions: 'kept',
    })),
    flush: () => Promise.resolve(),
    versionsKept: () => Promise.resolve(),
    keepVersion: () => Promise.resolve('same'),
    takeOver: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
}

/** The same of a record beside the risalah. */
export function stillRecord<Value extends object>(
  card: string,
  record: Value,
): RecordSession<Value> {
  return {
    card,
    store: createRecordStore<Value>({ record, now: () => 0 }),
    forms: createFlushRegistry(),
    status: createStore<RecordStatus>(() => ({
      access: 'read',
      saving: 'saved',
      savedAt: null,
      versions: 'kept',
    })),
    flush: () => Promise.resolve(),
    versionsKept: () => Promise.resolve(),
    keepVersion: () => Promise.resolve('same'),
    takeOver: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
}

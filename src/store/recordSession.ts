import type { StoreApi } from 'zustand/vanilla';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { FlushRegistry } from './flushRegistry.ts';
import type { RecordStore } from './recordStore.ts';
import type { SessionStatus } from './session.ts';

/** A record beside the risalah, open in this tab. `app` makes it. */
export interface RecordSession<Value extends object> {
  /** The name of the card that it is kept under: addresses know it by this, other computers by the record's own id. */
  readonly card: string;
  readonly store: RecordStore<Value>;
  readonly forms: FlushRegistry;
  readonly status: StoreApi<RecordStatus>;
  /** Commits what the forms hold and saves at once. Never rejects: `status` says how it went. */
  readonly flush: () => Promise<void>;
  /** Keeps a version of it as it stands now: to be called before whatever replaces much of it. Never rejects. */
  readonly keepVersion: (reason: KeepReason) => Promise<KeptVersion>;
  /** Resolves when every version that was asked for is written or has failed. Never rejects. */
  readonly versionsKept: () => Promise<void>;
  /** Takes the right to write from the tab that has it; `false` where the record is gone or cannot be read here. */
  readonly takeOver: () => Promise<boolean>;
  /** Saves and gives the record back. */
  readonly close: () => Promise<void>;
}

/**
 * How its saving goes, as for a risalah. Where another tab wrote first, what stands here alone stays on the page: `read`
 * and `failed`, to be saved as a file.
 */
export type RecordStatus = Pick<SessionStatus, 'access' | 'saving' | 'savedAt' | 'versions'>;

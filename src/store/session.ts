import type { StoreApi } from 'zustand/vanilla';
import type { FlushRegistry } from './flushRegistry.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { LostAnswer } from '#domain/risalah/reading/lostAnswers.ts';
import type { RisalahStore } from './risalahStore.ts';

/** A risalah open in this tab: its record, its forms and how its saving goes. `app` makes it. */
export interface Session {
  /** The name of the card that it is kept under: addresses and the shelf know it by this, other computers by the record's own id. */
  readonly card: string;
  readonly store: RisalahStore;
  readonly forms: FlushRegistry;
  readonly status: StoreApi<SessionStatus>;
  /** Commits what the forms hold and saves at once. */
  readonly flush: () => Promise<void>;
  /**
   * Keeps a version of the risalah as it stands now, strokes in the forms included: to be called before whatever replaces
   * much of it. The act need not wait for it. Never rejects.
   */
  readonly keepVersion: (reason: KeepReason) => Promise<KeptVersion>;
  /** Resolves when every version that was asked for is written or has failed. Never rejects. */
  readonly versionsKept: () => Promise<void>;
  /**
   * Takes the right to write from the tab that has it, with what that tab wrote last; `false` where that is gone or
   * cannot be read here, so that nothing is written over it.
   */
  readonly takeOver: () => Promise<boolean>;
  /** Saves and gives the risalah back. What could not be saved then is tried again by `flush`. */
  readonly close: () => Promise<void>;
}

export interface SessionStatus {
  /** `read`: another tab writes. */
  readonly access: 'write' | 'read';
  /** `full`: the browser has no room left; `failed`: it refused for another reason. The work is safe in memory. */
  readonly saving: 'saved' | 'waiting' | 'full' | 'failed';
  /** Milliseconds since 1970; `null` before the first save. */
  readonly savedAt: number | null;
  /** What was typed in this tab and stands nowhere else, because another tab took over before it was saved. */
  readonly lost: readonly LostAnswer[];
  /** Whether the last version that was due could be kept; the work itself is safe either way. */
  readonly versions: 'kept' | 'full' | 'failed';
}

/**
 * Why a risalah's state was kept. `opened`, `edited`: as it stood when its page was opened, and after every hour of
 * editing; all others name what was about to be done to it.
 */
export type KeepReason =
  | 'opened'
  | 'edited'
  | 'import'
  | 'merge'
  | 'replace'
  | 'rows'
  | 'method'
  | 'restore';

/** How keeping a version went. `same`: the newest one says the same; `full`: there was no room for it. */
export type KeptVersion = 'kept' | 'same' | 'full' | 'failed';

/** A state that can be brought back. */
export interface Version {
  /** Milliseconds since 1970; names it among those of its card. */
  readonly at: number;
  readonly reason: KeepReason;
}

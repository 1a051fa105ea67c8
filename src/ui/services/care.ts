import type { Read } from '#domain/risalah/unreadable.ts';
import type { AtRisk } from '#domain/risalah/atRisk.ts';
import type { RisalahCard } from './shelf.ts';

/** What keeps the shelf as a whole: it goes into one file and comes back, and what is at risk is known. */
export interface ShelfCare {
  /** Hands every risalah, the records beside them and all that was deleted to the user in one file, or in several where they are very large. */
  readonly saveAll: (saving: SavingAll) => Promise<SavedAll | 'cancelled'>;
  /** Hands one over as a `.risalah` file; `false` where it is no longer there. */
  readonly saveCard: (card: string) => Promise<boolean>;
  /** What a file brings: the members of a shelf, or itself. Never rejects. */
  readonly listIncoming: (file: File) => Promise<readonly Incoming[]>;
  /** What of the work could be lost; `null` for nothing. Never rejects. */
  readonly readRisk: () => Promise<AtRisk | null>;
  /**
   * Counts the remarks of every card, one after the other and beside the page, and tells each as soon as it is known.
   * Returns what ends it.
   */
  readonly countRemarks: (
    cards: readonly RisalahCard[],
    onCounted: (card: string, count: number) => void,
  ) => () => void;
}

export interface SavingAll {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

export interface SavedAll {
  /** Of the files that were handed over. */
  readonly names: readonly string[];
  readonly onShelf: number;
  readonly deleted: number;
  /** Beside the risalah, by what their kind is called. */
  readonly records: readonly (readonly [name: string, count: number])[];
}

/** A risalah that comes in, alone or in the file of a shelf. */
export interface Incoming {
  readonly name: string;
  /** Whether it came in the file of a shelf. */
  readonly isOfShelf: boolean;
  /** Of one that was deleted, when, in milliseconds since 1970, 0 where nobody knows; `null` for all others. */
  readonly deletedAt: number | null;
  readonly read: () => Promise<Read<File>>;
}

import type { FacilitatorNote, FacilitatorNotes } from '#domain/event/notes.ts';
import type { Read } from '#domain/risalah/unreadable.ts';

/** What facilitators wrote beside the questions of a risalah. */
export interface Notes {
  /** Hands notes over as a `.catatan` file. */
  readonly giveNotes: (notes: FacilitatorNotes) => Promise<void>;
  /** Takes such a file in; nothing of the risalah that it is about is touched. */
  readonly takeNotes: (file: File) => Promise<Read<TakenNotes>>;
  /** Takes in those that came in a copy of the team's own file; returns those that are new here. */
  readonly addNotes: (notes: FacilitatorNotes) => Promise<readonly FacilitatorNote[]>;
  /** Those on a risalah; `null` for none. */
  readonly readNotes: (risalah: string) => Promise<FacilitatorNotes | null>;
  /** Tells the notes on a risalah, now and whenever they change. Returns what ends it. */
  readonly watchNotes: (
    risalah: string,
    onNotes: (notes: readonly FacilitatorNote[]) => void,
  ) => () => void;
  /** What becomes of a note. */
  readonly settleNote: (
    risalah: string,
    note: string,
    state: FacilitatorNote['state'],
  ) => Promise<void>;
}

export interface TakenNotes {
  readonly team: string;
  /** Those that were not here before, or that say something else now. */
  readonly fresh: readonly FacilitatorNote[];
  /** The card of the risalah that they are about; `null` where it is not here yet. */
  readonly card: string | null;
}

import { useContext, useEffect, useState } from 'react';
import type { FacilitatorNote, FacilitatorNotes } from '#domain/event/notes.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { ServicesContext } from './services.ts';

/** What facilitators wrote beside the questions of a risalah. */
export interface Notes {
  /** Hands notes over as a `.catatan` file. */
  readonly giveNotes: (notes: FacilitatorNotes) => Promise<void>;
  /** Takes such a file in; nothing of the risalah that it is about is touched. */
  readonly takeNotes: (file: File) => Promise<Read<TakenNotes>>;
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

const none: readonly FacilitatorNote[] = [];

/** The notes on a risalah; none where nobody keeps any, as on a sheet that is only looked at. */
export function useNotesOn(risalah: string): readonly FacilitatorNote[] {
  const watchNotes = useContext(ServicesContext).notes?.watchNotes;
  const [notes, setNotes] = useState(none);
  useEffect(() => watchNotes?.(risalah, setNotes), [watchNotes, risalah]);
  return notes;
}

export function useNotes(): Notes {
  const { notes } = useContext(ServicesContext);
  if (notes === undefined) throw new Error('ServicesContext was given no notes');
  return notes;
}

import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { Lineage, State } from './lineage.ts';
import type { Told } from './told.ts';

/** A risalah with the bytes of its photographs, by hash. */
export interface RisalahWithPhotos {
  readonly risalah: Risalah;
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

/** What was read from a file. */
export interface OpenedFile extends RisalahWithPhotos {
  /** What was written in a Word file by hand is not read back. */
  readonly source: 'risalah' | 'word';
  /** Of a record that was handed in, what stayed with the team; `null` for a whole one. */
  readonly leftOut: readonly LeftOut[] | null;
  /** What is not as it was written, told by checksums. */
  readonly altered: Altered;
  /** What it stems from, its own state first; a Word file that does not carry the team's whole record does not say it. */
  readonly lineage?: Lineage;
  /** Its own state: the record as it was written, before photographs were exchanged in Word. */
  readonly own?: State;
  readonly told?: Told;
  /** What a facilitator wrote beside its questions, in a copy that goes home to the team. */
  readonly notes?: FacilitatorNotes;
}

/** A file that is given to another place. */
export interface GivenFile extends RisalahWithPhotos {
  /** What it stems from, its own state first. */
  readonly lineage?: Lineage;
  /** Of what was made of records that were handed in, what stayed with the team. */
  readonly leftOut?: readonly LeftOut[] | null;
  readonly told?: Told | undefined;
  readonly notes?: FacilitatorNotes;
}

/** Parts of a file that were changed on their way: by a bad stick, a broken copy, a hand that meant well. */
export interface Altered {
  /** Words and numbers may be others than those that were typed. */
  readonly record: boolean;
  /** Hashes of photographs whose bytes are not theirs; they are left out. */
  readonly photos: ReadonlySet<string>;
}

export const unaltered: Altered = { record: false, photos: new Set() };

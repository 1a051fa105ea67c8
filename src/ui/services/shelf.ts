import type { SectionId } from '#domain/method/sectionId.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { Session } from '#store/session.ts';
import type { Met, Settled } from './meeting.ts';

/** The risalah that are kept, and the ways in and out. */
export interface Shelf {
  readonly listRisalah: () => Promise<readonly RisalahCard[]>;
  readonly createRisalah: (answers: NewRisalahAnswers) => Promise<string>;
  /** Makes the risalah of the next theme out of a stored one and returns its id; `null`: there is none of that id. */
  readonly startNext: (id: string) => Promise<Read<string> | null>;
  /**
   * Makes another risalah that says what a stored one says, and returns its id; `null`: there is none of that id.
   */
  readonly copyRisalah: (id: string) => Promise<Read<string> | null>;
  /** Copies an example into this browser and returns the copy's id. */
  readonly copyExample: (id: string) => Promise<string>;
  /**
   * Opens a `.risalah` file, or a Word file that carries a risalah: as a new card, or as is asked where it is here
   * already. It is read beside the page.
   */
  readonly openFile: (file: File, asked: OpeningAsked) => Promise<OpenedOutcome | 'cancelled'>;
  /** Keeps what was deleted elsewhere among what was deleted here; `same`: it is here already. */
  readonly keepDeleted: (
    file: File,
    asked: KeepingDeleted,
  ) => Promise<KeptDeleted | RefusedFile | 'cancelled'>;
  /** Puts a deleted risalah back on the shelf, or asks where it is there already; `null`: it can be found no longer. */
  readonly bringBack: (
    id: string,
    asked: Pick<OpeningAsked, 'settle'>,
  ) => Promise<OpenedOutcome | 'cancelled' | null>;
  /** Makes one of a card and a file that brings a copy of it. It is one edit, which can be undone. */
  readonly mergeFile: (
    card: string,
    file: File,
    asked: OpeningAsked,
  ) => Promise<MergedOutcome | 'cancelled'>;
  /** Hands the open risalah of a card to the user as a `.risalah` file. */
  readonly saveFile: (card: string, risalah: Risalah) => Promise<void>;
  /**
   * Takes a risalah from the shelf: for now, so that it can be brought back for some days, or for good. `busy`: another
   * tab writes it; `full`: there is no room to keep it, and it stays.
   */
  readonly deleteRisalah: (
    id: string,
    how: 'for-now' | 'for-good',
  ) => Promise<'deleted' | 'busy' | 'full'>;
  /** Opens a stored risalah in this tab; read-only while another tab has it. `null`: there is none of that id. */
  readonly openRisalah: (id: string) => Promise<Read<Session> | null>;
  /** Opens the data of the tools under *Alat*; `null` where this browser cannot keep them. */
  readonly openToolbox: () => Promise<Session | null>;
  /** Puts a copy of a tool's data in a stored risalah. */
  readonly placeInRisalah: (placement: Placement) => Promise<Placed>;
  /** The page that was open last in a risalah, as `savePlace` was told; empty for none. */
  readonly readPlace: (id: string) => Promise<string>;
  readonly savePlace: (id: string, page: string) => Promise<void>;
}

export interface RisalahCard {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  /** Name of the first step that is not declared done; empty when all are. */
  readonly step: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
  readonly mark: string;
}

export interface NewRisalahAnswers {
  /** Empty for "belum tahu". */
  readonly title: string;
  readonly team: string;
  readonly unit: string;
  readonly method: string;
}

export interface OpeningAsked {
  /** `id`: the risalah of a shelf are known by that alone, and each is another; default also by rows in common. */
  readonly knownBy?: 'id';
  readonly signal: AbortSignal;
  /** Whether a file is wanted whose words and numbers may be others than were typed; nothing is kept of it before. */
  readonly wantsAltered: () => Promise<boolean>;
  /** What becomes of a file whose risalah is here already; nothing is written before. */
  readonly settle: (met: Met) => Promise<Settled>;
}

export interface KeepingDeleted extends Omit<OpeningAsked, 'settle'> {
  /** Milliseconds since 1970; 0 where nobody knows. */
  readonly deletedAt: number;
}

export interface KeptDeleted {
  readonly ok: true;
  readonly value: 'kept' | 'same';
}

/** `full`: this browser has no room for it; `changed`: what is here is another since it was asked about. */
export interface RefusedFile {
  readonly ok: false;
  readonly error: Unreadable | 'full' | 'changed';
}

export type OpenedOutcome = { readonly ok: true; readonly value: OpenedRisalah } | RefusedFile;

/** `different`: the file brings another risalah; `notes`: how many of a facilitator's notes in it are new here. */
export type MergedOutcome =
  | {
      readonly ok: true;
      readonly value: Exclude<OpenedRisalah['became'], 'new'>;
      readonly notes?: number;
    }
  | { readonly ok: false; readonly error: Unreadable | 'full' | 'changed' | 'different' };

/** The card that a file became, and what did not come along. */
export interface OpenedRisalah {
  readonly id: string;
  /** What it did: a new card; nothing, since it says the same; another content, or more, of a card that was here. */
  readonly became: 'new' | 'same' | 'replaced' | 'merged';
  readonly source: 'risalah' | 'word';
  /** Of a record that was handed in, what stayed with its team; `null` for a whole one. */
  readonly leftOut: readonly LeftOut[] | null;
  /** Whether words and numbers may be others than were typed. */
  readonly isAltered: boolean;
  readonly missing: readonly MissingPhoto[];
  /** Photographs that lay in the file with other bytes than their own; they are not kept. */
  readonly damaged: readonly MissingPhoto[];
  /** Of a copy that brought notes for the team, how many were not here before. */
  readonly notes?: number;
}

/** A photograph that this browser does not have either. */
export interface MissingPhoto {
  readonly section: SectionId;
  readonly caption: string;
}

/** What goes where: the use of a tool behind those of a section, or a whole cause-and-effect diagram. */
export type Placement =
  | {
      readonly kind: 'use';
      readonly risalah: string;
      readonly section: DataSection;
      readonly use: ToolUse;
    }
  | {
      readonly kind: 'diagram';
      readonly risalah: string;
      readonly diagram: CauseEffectInput;
      /** `nothing` asks first where the risalah has causes already. */
      readonly over: 'nothing' | 'causes';
    };

/** `busy`: another tab has the risalah open; `occupied`: it has causes already; `unsaved`: the browser refused. */
export type Placed = 'placed' | 'busy' | 'occupied' | 'unsaved' | 'unreadable';

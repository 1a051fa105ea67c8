import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { Answer, Question } from '#domain/merge/question.ts';
import type { RegisterSession } from '#store/registerSession.ts';

/** The registers of suggestions that are kept, and the ways in and out. */
export interface Registers {
  /** The newest first. */
  readonly listRegisters: () => Promise<readonly RegisterCard[]>;
  /** Makes one with kinds, a sheet and assessors to begin with; returns the id of its card. */
  readonly createRegister: (answers: NewRegisterAnswers) => Promise<string>;
  /** Keeps a register that was made here, such as an example, under a card of its own; returns its id. */
  readonly keepRegister: (
    register: Register,
    photos?: ReadonlyMap<string, Uint8Array>,
  ) => Promise<string>;
  /** Opens a stored register in this tab; read-only while another tab has it. `null`: there is none of that id. */
  readonly openRegister: (card: string) => Promise<Read<RegisterSession> | null>;
  /**
   * Takes it from the shelf: for now, so that it can be brought back for some days, or for good. `busy`: another tab writes
   * it; `full`: there is no room to note it down, and it stays.
   */
  readonly deleteRegister: (
    card: string,
    how: 'for-now' | 'for-good',
  ) => Promise<'deleted' | 'busy' | 'full'>;
  /** How it stood at some time; `null` where that was thinned out meanwhile. */
  readonly readVersion: (card: string, at: number) => Promise<Read<Register> | null>;
  /** Hands a register, or some of its suggestions, with its photographs to the user as a `.saran` file. */
  readonly saveFile: (register: Register, extent: 'whole' | 'part') => Promise<void>;
  /** How many bytes that file has, to be told before it is sent. */
  readonly weighFile: (register: Register) => Promise<number>;
  /**
   * Opens a `.saran` file: as a new card, or laid over the card of the same register, row by row. Nothing is written
   * before `settle` has answered.
   */
  readonly openFile: (file: File, asked: RegisterOpening) => Promise<RegisterOpened | 'cancelled'>;
  /** Lays a file over an open register, also one of another laptop's register: one edit, which can be undone. */
  readonly mergeFile: (
    session: RegisterSession,
    file: File,
    asked: RegisterOpening,
  ) => Promise<RegisterOpened | 'cancelled'>;
  /** Makes a risalah of suggestions and notes in them what they became; returns the id of its card. */
  readonly growRisalah: (session: RegisterSession, growing: Growing) => Promise<string>;
}

export interface RegisterCard {
  readonly id: string;
  readonly unit: string;
  /** In words: "1 Januari s.d. 30 Juni 2026". */
  readonly period: string;
  /** Suggestions in it. */
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly mark: string;
}

export interface NewRegisterAnswers {
  readonly institution: string;
  readonly unit: string;
  /** ISO dates; empty for none. */
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** What the person is asked while a file comes in. */
export interface RegisterOpening {
  /** Whether a file is wanted whose words and numbers may be others than were typed. */
  readonly wantsAltered: () => Promise<boolean>;
  /** What both changed to something else; `null` leaves everything as it is here. */
  readonly settle: (meeting: RegisterMeeting) => Promise<readonly Answer[] | null>;
}

export interface RegisterMeeting {
  /** Suggestions that the file brings and that are not here. */
  readonly added: number;
  /** Suggestions that become another by it. */
  readonly changed: number;
  /** To be answered in order: `a` is what stands here, `b` what the file says. */
  readonly questions: readonly Question[];
  /** What the suggestion in which a question stands is called here. */
  readonly titles: ReadonlyMap<string, string>;
}

export type RegisterOpened =
  | {
      readonly ok: true;
      readonly card: string;
      /** A new card; the register that was here, with more; nothing, since it says the same. */
      readonly became: 'new' | 'merged' | 'same';
      /** Photographs that the file should have brought and that are not here either. */
      readonly missingPhotos: number;
    }
  /** `full`: there is no room; `busy`: another tab writes the register. */
  | { readonly ok: false; readonly error: Unreadable | 'full' | 'busy' };

export interface Growing {
  /** Ids of the suggestions. */
  readonly suggestions: readonly string[];
  /** The theme; empty takes that of the suggestions. */
  readonly theme: string;
  readonly team: string;
  readonly method: string;
}

import type { SheetsChanged } from '#domain/convention/judging/meeting.ts';
import type { TeamFileFacts } from '#domain/convention/judging/teamFile.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { JudgeSession } from '#store/judgeSession.ts';
import type { LookedAt } from './events.ts';

/** Judges' sheets that are kept in this browser, the ways in and out, and the risalah that are looked at beside them. */
export interface Judging {
  /** The newest first. */
  readonly listSheets: () => Promise<readonly SheetsCard[]>;
  /** Opens stored sheets in this tab; read-only while another tab has them. `null`: there are none of that id. */
  readonly openSheets: (card: string) => Promise<Read<JudgeSession> | null>;
  /**
   * Takes them from the list: for now, so that they can be brought back for some days, or for good. The risalah beside them
   * go with them. `busy`: another tab writes them; `full`: there is no room to note it down, and they stay.
   */
  readonly deleteSheets: (
    card: string,
    how: 'for-now' | 'for-good',
  ) => Promise<'deleted' | 'busy' | 'full'>;
  /**
   * Opens a `.juri` file: as a new card, or laid over the card of the same judge of the same event. Nothing is written
   * before `settle` has answered.
   */
  readonly openFile: (file: File, asked: SheetsOpening) => Promise<SheetsOpened | 'cancelled'>;
  /** Hands them over as a `.juri` file. */
  readonly saveFile: (sheets: JudgeSheets) => Promise<void>;
  /** Whose risalah a file holds, read beside the page. Never rejects. */
  readonly readTeamFile: (
    file: File,
    signal: AbortSignal,
  ) => Promise<Read<TeamFileFacts> | 'cancelled'>;
  /** Keeps a team's file beside the sheets, in this browser only. */
  readonly keepTeamFile: (card: string, team: string, file: File) => Promise<void>;
  readonly dropTeamFile: (card: string, team: string) => Promise<void>;
  /** Ids of the teams whose file is here. */
  readonly listTeamFiles: (card: string) => Promise<readonly string[]>;
  /** A team's risalah to look at, without what stays with the team; `null` where its file is not here. */
  readonly openTeamFile: (
    card: string,
    team: string,
    signal: AbortSignal,
  ) => Promise<Read<LookedAt> | 'cancelled' | null>;
}

export interface SheetsCard {
  readonly id: string;
  readonly convention: string;
  readonly judge: string;
  /** Teams that were scored in part or whole. */
  readonly scored: number;
  /** Code of what was handed in; empty while they are written. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What the person is asked while a file comes in. */
export interface SheetsOpening {
  /** Whether a file is wanted whose words and numbers may be others than were typed. */
  readonly wantsAltered: () => Promise<boolean>;
  /** Which scores hold where both say something else; `null` leaves everything as it is here. */
  readonly settle: (differing: number) => Promise<'here' | 'file' | null>;
}

export type SheetsOpened =
  | {
      readonly ok: true;
      readonly card: string;
      /** A new card; the sheets that were here, changed; nothing, since the file says the same or less. */
      readonly became: 'new' | 'merged' | 'same';
      readonly changed: SheetsChanged | null;
    }
  /** `full`: there is no room; `busy`: another tab writes them; `frozen`: those here are handed in and would change. */
  | { readonly ok: false; readonly error: Unreadable | 'full' | 'busy' | 'frozen' };

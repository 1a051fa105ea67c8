import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import type { ClassQuestion } from '#domain/event/classGaps.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { ReadTeam } from '#domain/event/placeTeam.ts';
import type { TakenPaper } from '#domain/method/takenPaper.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { SpokenDeck } from '#publications/deck/deck.ts';
import type { ConventionOffers } from './conventionOffers.ts';
import type { Photographs } from './photographs.ts';
import type { ExportOutcome, Press } from './press.ts';

/** What a list of events shows of one without reading it. */
export interface EventCard {
  readonly id: string;
  readonly name: string;
  readonly teams: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** An event as it stands here, and whether this tab may write it: another one may have it open. */
export interface OpenedEvent {
  readonly event: KeptEvent;
  readonly mayWrite: boolean;
}

/** Events and what is done with them. */
export interface Events {
  readonly listEvents: () => Promise<readonly EventCard[]>;
  /** Returns its id. */
  readonly createEvent: () => Promise<string>;
  /**
   * Opens an event, and shows it anew where another tab has written it. `null`: there is none of that id, or it was written
   * by a later edition. Resolves to what gives it back.
   */
  readonly openEvent: (
    id: string,
    onOpened: (opened: OpenedEvent | null) => void,
  ) => Promise<() => Promise<void>>;
  readonly saveEvent: (event: KeptEvent) => Promise<void>;
  /** Hands it over as a `.kegiatan` file, without the files of its teams. */
  readonly saveFile: (event: KeptEvent) => Promise<void>;
  /**
   * Takes such a file in and returns its id. It takes the place of the same event here; where that says something else, only
   * after being asked for, and what stood is kept as a version.
   */
  readonly openFile: (
    file: File,
    mayReplace: (here: EventCard) => Promise<boolean>,
  ) => Promise<Read<string> | 'busy' | 'cancelled'>;
  /**
   * Takes it from the list: for now, so that it can be brought back for some days, or for good. `busy`: another tab has it
   * open; `full`: there is no room to note it down, and it stays.
   */
  readonly deleteEvent: (
    id: string,
    how: 'for-now' | 'for-good',
  ) => Promise<'deleted' | 'busy' | 'full'>;
  /** Keeps how an open event stands as a version. */
  readonly keepVersion: (id: string, reason: KeepReason) => Promise<KeptVersion>;
  /** Resolves to how the last version of an open event went, when none is being written any more. */
  readonly versionsKept: (id: string) => Promise<Exclude<KeptVersion, 'same'>>;
  /** How it stood at some time; `null` where that was thinned out meanwhile. */
  readonly readVersion: (id: string, at: number) => Promise<Read<KeptEvent> | null>;
  /** What a class is asked, in the order of the method. */
  readonly loadQuestions: () => Promise<readonly ClassQuestion[]>;
  /** What a convention can be begun with. */
  readonly loadConventionOffers: () => Promise<ConventionOffers>;
  /** Reads a team's file beside the page, and judges it in slices. Never rejects. */
  readonly readTeam: (file: File, signal: AbortSignal) => Promise<Read<ReadTeam> | 'cancelled'>;
  /** Keeps the file that a row was read from, so that it can be looked at. */
  readonly keepFile: (event: string, team: string, file: File) => Promise<void>;
  readonly dropFile: (event: string, team: string) => Promise<void>;
  /** The risalah of a row to look at; `null` where its file is not here. */
  readonly openTeam: (
    event: string,
    team: string,
    signal: AbortSignal,
  ) => Promise<Read<LookedAt> | 'cancelled' | null>;
  /** Hands over a copy of the file that a row was read from, with notes for its team in it. */
  readonly giveCopy: (event: string, team: string, notes: FacilitatorNotes) => Promise<GivenCopy>;
  /** Reads judges' `.juri` files, each told beside its name. */
  readonly readJudgeFiles: (files: readonly File[]) => Promise<readonly JudgeFile[]>;
  /** Hands a judge's sheets over as a `.juri` file; `nothing` where there is no such judge. */
  readonly giveSheets: (event: KeptEvent, judge: string) => Promise<'given' | 'nothing'>;
  /** Hands over what judges gave a team and wrote to it, as a `.catatan` file; `nothing` where its risalah is not known. */
  readonly giveFeedback: (event: KeptEvent, contestant: string) => Promise<'given' | 'nothing'>;
  /** Pages of a row's report, counted beside the page; `null` where they cannot be foreseen. */
  readonly countPages: (event: string, team: string, signal: AbortSignal) => Promise<number | null>;
  /** The paper of the office that its minutes are printed on, kept in this browser alone; `null` for none. */
  readonly readOffice: (event: string) => Promise<OfficeSheet | null>;
  /** Keeps it; `null` forgets it. */
  readonly keepOffice: (event: string, office: OfficeSheet | null) => Promise<void>;
  /** Builds a Word file of these pages and hands it over. Never rejects. */
  readonly printPages: (
    pages: Manuscript,
    fileName: string,
    paper?: PagesPaper,
  ) => Promise<ExportOutcome>;
  /** The same for slides, as a PowerPoint file. */
  readonly writeSlides: (deck: SpokenDeck, fileName: string) => Promise<ExportOutcome>;
  /** The same for the sheets of an Excel workbook. */
  readonly writeWorkbook: (
    sheets: readonly WrittenSheet[],
    fileName: string,
  ) => Promise<ExportOutcome>;
}

/** `nothing`: its file is not here; `unreadable`: nor can a sound copy be made of it. */
export type GivenCopy = 'given' | 'nothing' | 'unreadable';

/** A file that a judge sent, and the sheets in it. */
export interface JudgeFile {
  readonly name: string;
  readonly read: Read<JudgeSheets>;
}

/** A certificate is set larger than what is read at a table; an office may have a paper of its own. */
export type PagesPaper = 'loose' | 'certificate' | OfficeSheet;

/** What was taken from an office's document, and the name of that. */
export interface OfficeSheet {
  readonly taken: TakenPaper;
  readonly source: string;
}

/** A sheet of a workbook: words and numbers, never formulas. */
export interface WrittenSheet {
  readonly name: string;
  /** The first row is its head. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A risalah that somebody looks at, with what shows it. */
export interface LookedAt {
  readonly risalah: Risalah;
  readonly photoUrl: Photographs['photoUrl'];
  readonly startLayout: Press['startLayout'];
  /** Lets go of its photographs. */
  readonly release: () => void;
}

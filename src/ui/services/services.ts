import { createContext, useContext } from 'react';
import type { Guidance } from '#domain/method/guidance.ts';
import type { Format } from '#domain/method/format.ts';
import type { FormatRead } from '#domain/method/formatRead.ts';
import type { Method } from '#domain/method/method.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { WorkshopPath } from '#domain/method/workshop.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { ScoringSheet } from '#domain/method/scoring.ts';
import type { Guides, QuestionId } from '#domain/risalah/question.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { FormRequest } from '#publications/forms/composeForm.ts';
import type { ComposeOptions } from '#manuscript/options.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';
import type { Session } from '#store/session.ts';

/**
 * What the interface needs from outside: `app` makes it, tests make their own. The interface knows no storage, no
 * templates, no Word.
 */
export interface Services {
  readonly methods: readonly Method[];
  /** What a risalah can be printed as; the first is the default. */
  readonly formats: readonly [Format, ...Format[]];
  /** What each of them is for, in one sentence, by its id. */
  readonly formatDescriptions: Readonly<Record<string, string>>;
  readonly guidance: Guidance;
  /** What explains every single question; loads on demand. */
  readonly loadGuides: () => Promise<Guides>;
  /** The judges' sheets; load on demand. */
  readonly loadSheets: () => Promise<readonly ScoringSheet<QuestionId>[]>;
  /** The timetable of the workshop. */
  readonly path: WorkshopPath;
  /** What a new risalah already held, so that untouched suggestions do not count as answers. */
  readonly defaults: RisalahDefaults;
  readonly findingTexts: Readonly<Record<string, FindingText>>;
  /** Texts of the worked examples, as `phraseOf` writes them: a team's own work repeats none of them. */
  readonly examplePhrases: ReadonlySet<string>;
  readonly examples: readonly {
    readonly id: string;
    readonly name: string;
    readonly summary: string;
  }[];
  /** A worked example that *Lihat contoh* reads from; loads on demand. */
  readonly loadExample: (id: string) => Promise<Risalah>;

  readonly newId: () => string;
  readonly now: () => Date;

  readonly listRisalah: () => Promise<readonly RisalahCard[]>;
  readonly createRisalah: (answers: NewRisalahAnswers) => Promise<string>;
  /** Makes the risalah of the next theme out of a stored one and returns its id; `null`: there is none of that id. */
  readonly startNext: (id: string) => Promise<Read<string> | null>;
  /** Copies an example into this browser and returns the copy's id. */
  readonly copyExample: (id: string) => Promise<string>;
  /** Opens a `.risalah` file, or a Word file that carries a risalah, as a new card. */
  readonly openFile: (file: File) => Promise<OpenedOutcome>;
  /** `busy`: another tab writes it. */
  readonly deleteRisalah: (id: string) => Promise<'deleted' | 'busy'>;
  /** Opens a stored risalah in this tab; read-only while another tab has it. `null`: there is none of that id. */
  readonly openRisalah: (id: string) => Promise<Read<Session> | null>;
  /** Opens the data of the tools under *Alat*; `null` where this browser cannot keep them. */
  readonly openToolbox: () => Promise<Session | null>;
  /** Puts a copy of a tool's data in a stored risalah. */
  readonly placeInRisalah: (placement: Placement) => Promise<Placed>;
  /** Cases to teach a tool with. */
  readonly loadTeachingCases: (tool: ToolId) => Promise<readonly AnyTeachingCase[]>;
  /** Hands the open risalah to the user as a `.risalah` file. */
  readonly saveFile: (risalah: Risalah) => Promise<void>;

  /** The page that was open last in a risalah, as `savePlace` was told; empty for none. */
  readonly readPlace: (id: string) => Promise<string>;
  readonly savePlace: (id: string, page: string) => Promise<void>;

  /** Reduces, turns upright and stores a photograph. Never throws. */
  readonly addPhoto: (
    file: File,
  ) => Promise<{ ok: true; photo: PhotoUse } | { ok: false; refusal: PhotoRefusal }>;
  /** An object URL for a stored photograph, or `null` when its bytes are missing. */
  readonly photoUrl: (hash: string) => Promise<string | null>;

  /** Begins to lay out pages beside the page; to be stopped when nobody looks at them any more. */
  readonly startLayout: () => PageLayout;
  /** Builds the DOCX in a worker and hands it to the user. */
  readonly exportDocument: (request: ExportRequest) => Promise<ExportOutcome>;
  /** How much the photographs of a risalah weigh, and how many of them this browser has lost. */
  readonly weighPhotos: (risalah: Risalah) => Promise<PhotosWeight>;
  /** Hands a format to the user as a file. */
  readonly saveFormat: (format: Format) => Promise<void>;
  /** Reads a format from such a file. Never throws. */
  readonly openFormat: (file: File) => Promise<FormatRead>;
  /** The same for a blank form that is filled in by hand. */
  readonly printForm: (request: FormRequest) => Promise<ExportOutcome>;
}

/** `full`: this browser has no room for it. */
export type OpenedOutcome =
  | { readonly ok: true; readonly value: OpenedRisalah }
  | { readonly ok: false; readonly error: Unreadable | 'full' };

/** The card that a file became, and what did not come along. */
export interface OpenedRisalah {
  readonly id: string;
  readonly source: 'risalah' | 'word';
  readonly missing: readonly MissingPhoto[];
}

/** A photograph that is neither in the file nor in this browser. */
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

/** Why a photograph was not added. Worded in `wordUnreadable.ts`. */
export type PhotoRefusal = 'not-an-image' | 'broken' | 'too-large' | 'full' | 'failed';

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

export interface PageLayout {
  /** Lays out the pages that the Word file would have. Never rejects. */
  readonly layOut: (request: LayoutRequest) => Promise<Laid>;
  /** Ends the work; what is still asked for is never answered. */
  readonly stop: () => void;
}

/** What is laid out; the record travels to the worker lighter than its manuscript. */
export interface LayoutRequest {
  readonly risalah: Risalah;
  readonly options: ComposeOptions;
}

/** `superseded`: a later request took its place; `unavailable`: these pages cannot be foreseen here. */
export type Laid =
  | { readonly kind: 'laid'; readonly pages: PagedManuscript }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'unavailable' };

export interface ExportRequest {
  readonly risalah: Risalah;
  /** Export up to and including this step; `null` for all. */
  readonly untilStep: string | null;
  readonly format: Format;
  /** Whether the risalah travels inside the file, so that it can be opened again here. */
  readonly carriesRecord: boolean;
  /** With its ending. */
  readonly fileName: string;
  readonly onProgress: (share: number, stage: ExportStage) => void;
  readonly signal: AbortSignal;
}

/** What an export is doing: painting charts, reading the answers, counting pages, or handing over. */
export type ExportStage = 'pictures' | 'compose' | 'lay-out' | 'done';

export type ExportOutcome =
  | {
      readonly kind: 'done';
      readonly fileName: string;
      readonly pages: number | null;
      readonly bytes: number;
      /** Hands the same file out once more. */
      readonly handOverAgain: () => void;
    }
  | { readonly kind: 'cancelled' }
  /** `message` is technical, for the person who is asked for help. */
  | { readonly kind: 'failed'; readonly cause: ExportFailure; readonly message: string };

/** `full`: the computer has no room left, on its disk or in its memory. */
export type ExportFailure = 'full' | 'unknown';

export interface PhotosWeight {
  readonly bytes: number;
  readonly missing: number;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('ServicesContext has no provider');
  return services;
}

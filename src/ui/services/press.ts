import type { Format } from '#domain/method/format.ts';
import type { PaperRead } from '#domain/method/takenPaper.ts';
import type { FormatRead } from '#domain/method/formatRead.ts';
import type { RecordChoice } from '#domain/risalah/schema/printing.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ExportStage } from '#manuscript/exportStage.ts';
import type { FormRequest } from '#publications/forms/composeForm.ts';
import type { SuggestionPrint } from '#publications/suggestions/composeSuggestions.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { ComposeOptions } from '#manuscript/options.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';

/** What makes pages of answers, and the formats they are made in. */
export interface Press {
  /** Begins to lay out pages beside the page; to be stopped when nobody looks at them any more. */
  readonly startLayout: () => PageLayout;
  /** Builds the DOCX in a worker and hands it to the user. Never rejects. */
  readonly exportDocument: (request: ExportRequest) => Promise<ExportOutcome>;
  /** The same for slides: the deck as PowerPoint, in the slot and extent that the risalah says. */
  readonly exportSlides: (request: SlidesRequest) => Promise<ExportOutcome>;
  /** The same for a blank form that is filled in by hand. */
  readonly printForm: (request: FormRequest) => Promise<ExportOutcome>;
  /** The same for sheets and recaps of a register of suggestions. */
  readonly printSuggestions: (print: SuggestionPrint) => Promise<ExportOutcome>;
  /** The same for a register as a sheet of Excel. */
  readonly saveRegisterBook: (register: Register) => Promise<ExportOutcome>;
  /** Hands a format to the user as a file. */
  readonly saveFormat: (format: Format) => Promise<void>;
  /** Reads letterhead and styles from a document of an office, beside the page. */
  readonly openPaper: (file: File, signal: AbortSignal) => Promise<PaperRead | 'cancelled'>;
  /** Reads a format from such a file, beside the page. */
  readonly openFormat: (file: File, signal: AbortSignal) => Promise<FormatRead | 'cancelled'>;
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
  /** The card that it is kept under. */
  readonly card: string;
  readonly risalah: Risalah;
  /** Export up to and including this step; `null` for all. */
  readonly untilStep: string | null;
  readonly format: Format;
  /** What of the risalah travels inside the file, so that it can be opened again here. */
  readonly carries: RecordChoice;
  /** With its ending. */
  readonly fileName: string;
  readonly onProgress: (share: number, stage: ExportStage) => void;
  readonly signal: AbortSignal;
}

export interface SlidesRequest {
  readonly risalah: Risalah;
  /** With its ending. */
  readonly fileName: string;
  readonly signal: AbortSignal;
}

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

/**
 * `full`: the computer has no room left, on its disk or in its memory; `unloaded`: what makes the file did not arrive.
 */
export type ExportFailure = 'full' | 'unloaded' | 'unknown';

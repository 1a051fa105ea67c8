import type { SectionId } from './sectionId.ts';

/** What a section asks and why, in the words a clerk reads. `templates/guidance` satisfies this for every section. */
export interface SectionGuidance {
  /** The section's name as a heading in the report and in lists: "Inventarisasi masalah". */
  readonly name: string;
  /** The question on the page: "Keluhan apa yang paling sering terjadi?". */
  readonly question: string;
  /** One or two sentences under the question. */
  readonly hint: string;
  /** Panduan: what, why, how; short paragraphs. */
  readonly guide: readonly string[];
  /** Kata juri: what judges look for. Empty where nothing is known. */
  readonly judges: readonly string[];
}

export type Guidance = Readonly<Record<SectionId, SectionGuidance>>;

/** What one question is for and how it is answered well; one or two short sentences each. */
export interface QuestionGuide {
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** What judges look for in the answer. */
  readonly judges: string;
  /** What often goes wrong. */
  readonly mistake: string;
  /** A filled example, only where the worked case has none to read from. */
  readonly example?: string;
}

/** What a tool is for. */
export interface ToolGuide extends QuestionGuide {
  readonly name: string;
}

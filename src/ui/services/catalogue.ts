import type { Format } from '#domain/method/format.ts';
import type { Guidance } from '#domain/method/guidance.ts';
import type { Lesson } from '#domain/method/lesson.ts';
import type { Method } from '#domain/method/method.ts';
import type { ScoringSheet } from '#domain/method/scoring.ts';
import type { Slots } from '#domain/method/slot.ts';
import type { WorkshopPath } from '#domain/method/workshop.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Offers } from '#domain/risalah/offers.ts';
import type { Guides, ToolLessons } from '#domain/risalah/question.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { Register, RegisterDefaults } from '#domain/suggestions/schema/register.ts';
import type { SuggestionSheet } from '#domain/suggestions/schema/sheet.ts';
import type { FindingTexts } from '#domain/rules/ruleId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';

/** What can be chosen before a risalah is open: all that the home page shows of the catalogue. */
export type Showcase = Pick<Catalogue, 'methods' | 'examples'>;

/** What the app brings along: methods, formats, texts, examples. Nobody changes it while the app runs. */
export interface Catalogue {
  readonly methods: readonly Method[];
  /** What a risalah can be printed as; the first is the default. */
  readonly formats: readonly [Format, ...Format[]];
  /** What each of them is for, in one sentence, by its id. */
  readonly formatDescriptions: Readonly<Record<string, string>>;
  readonly guidance: Guidance;
  /** What explains every single question; loads on demand. */
  readonly loadGuides: () => Promise<Guides>;
  /** The judges' sheets; load on demand. */
  readonly loadSheets: () => Promise<readonly ScoringSheet<AnswerField>[]>;
  /** The timetable of the workshop. */
  readonly path: WorkshopPath;
  /** How long events let a team speak. */
  readonly slots: Slots;
  /** What a new risalah already held, so that untouched suggestions do not count as answers. */
  readonly defaults: RisalahDefaults;
  /** Ready-made answers to choose from. */
  readonly offers: Offers;
  readonly findingTexts: FindingTexts;
  /** Texts of the worked examples, as `phraseOf` writes them: a team's own work repeats none of them. */
  readonly examplePhrases: ReadonlySet<string>;
  readonly examples: readonly ExampleEntry[];
  /** A worked example that *Lihat contoh* reads from; loads on demand. */
  readonly loadExample: (id: string) => Promise<Risalah>;
  /** What a new register of suggestions begins with; loads on demand. */
  readonly loadRegisterDefaults: () => Promise<RegisterDefaults>;
  /** Sheets by which suggestions are scored; load on demand. */
  readonly loadSuggestionSheets: () => Promise<readonly SuggestionSheet[]>;
  /** A worked register; loads on demand. */
  readonly loadExampleRegister: () => Promise<Register>;
  /** What is taught of suggestions; loads on demand. */
  readonly loadSuggestionLesson: () => Promise<Lesson>;
  /** Cases to teach a tool with. */
  readonly loadTeachingCases: (tool: ToolId) => Promise<readonly AnyTeachingCase[]>;
  /** How each tool is made and read, step by step; loads on demand. */
  readonly loadToolLessons: () => Promise<ToolLessons>;
}

/** A worked example as it is offered. */
export interface ExampleEntry {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
}

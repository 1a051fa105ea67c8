import { defaults } from '#templates/defaults.ts';
import { examplePhrases } from '#templates/examples/phrases.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formatDescriptions, formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { offers } from '#templates/offers.ts';
import { slots } from '#templates/slots.ts';
import { path } from '#templates/path.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';
import type { Catalogue } from '#ui/services/catalogue.ts';
import { loadExample } from './loadExample.ts';
import { showcase } from './showcase.ts';

/** The templates as the interface reads them. */
export const catalogue: Catalogue = {
  ...showcase,
  formats,
  formatDescriptions,
  guidance,
  loadGuides: async () => (await import('#templates/guidance/guides.ts')).guides,
  loadSheets: async () => (await import('#templates/scoring/scoring.ts')).scoringSheets,
  path,
  slots,
  defaults,
  offers,
  findingTexts,
  examplePhrases,
  loadExample: async (id) => (await loadExample(id)).risalah,
  loadRegisterDefaults: async () =>
    (await import('#templates/suggestions/defaults.ts')).registerDefaults,
  loadSuggestionSheets: async () =>
    (await import('#templates/suggestions/sheets.ts')).suggestionSheets,
  loadExampleRegister: async () =>
    (await import('#templates/suggestions/example/exampleRegister.ts')).exampleRegister,
  loadSuggestionLesson: async () =>
    (await import('#templates/teaching/suggestions/suggestionLesson.ts')).suggestionLesson,
  loadTeachingCases,
  loadToolLessons: async () => (await import('#templates/teaching/lessons/lessons.ts')).lessons,
};

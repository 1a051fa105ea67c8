import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { CopiedRuleId } from '#domain/rules/across/copied.ts';

/** The wording of what is still the worked example's; `{name}` stands for a fact. */
export const copiedFindingTexts = {
  'text-as-in-example': {
    title: 'Isian masih sama dengan contoh',
    question: 'Apakah “{text}” memang terjadi di unit Anda?',
    why: 'Juri membaca banyak risalah dan mengenali kalimat contoh; ceritakan keadaan unit Anda sendiri.',
  },
} as const satisfies Record<CopiedRuleId, FindingText>;

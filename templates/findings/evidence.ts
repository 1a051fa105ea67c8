import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { EvidenceRuleId } from '#domain/rules/across/evidenceRuleId.ts';

/** The wording of the findings about data; `{name}` stands for a fact. */
export const evidenceFindingTexts = {
  'evidence-incomplete': {
    title: 'Keterangan data “{title}” belum lengkap: {count} isian kosong',
    question: 'Apa yang diukur, kapan, di mana, oleh siapa, dan dari sumber apa?',
    why: 'Angka tanpa periode, tempat, dan sumber tidak dapat diperiksa; juri akan menganggapnya dugaan.',
  },
} satisfies Record<EvidenceRuleId, FindingText>;

import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { SourceRuleId } from '#domain/rules/across/ownAgainstSource.ts';

export const sourceFindingTexts = {
  'own-against-source': {
    title: 'Isian yang berbeda dari asalnya: {count}',
    question: 'Mana yang benar: {found} yang tertulis di sini, atau {expected} pada asalnya?',
    why: 'Angka, tanggal, dan penyebab yang sama harus sama di seluruh risalah; juri membandingkannya.',
  },
} satisfies Readonly<Record<SourceRuleId, FindingText>>;

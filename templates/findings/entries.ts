import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { EntryRuleId } from '#domain/rules/across/entries.ts';

/** The wording of the findings about slips of the pen; `{name}` stands for a fact. */
export const entryFindingTexts = {
  'dates-reversed': {
    title: 'Tanggal selesai mendahului tanggal mulai',
    question: 'Apakah tanggal mulai dan selesai tertukar?',
    why: 'Periode yang terbalik tidak dapat dihitung panjangnya.',
  },
  'answer-unread': {
    title: 'Ada {count} angka atau tanggal yang tidak terbaca',
    question: 'Angka atau tanggal apa yang dimaksud?',
    why: 'Isian yang tidak terbaca disimpan, tetapi tidak ikut dihitung.',
  },
} as const satisfies Record<EntryRuleId, FindingText>;

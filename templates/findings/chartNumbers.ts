import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ChartNumberRuleId } from '#domain/rules/across/chartNumbers.ts';

/** The wording of the findings about charts beside targets; `{name}` stands for a fact. */
export const chartNumberFindingTexts = {
  'chart-differs-from-target': {
    title: 'Grafik “{title}” tidak sama dengan sasaran',
    question:
      'Mengapa “{title}” menunjukkan {found}, sedangkan angka “{indicator}” pada sasaran {expected}?',
    why: 'Dua angka untuk satu hal membuat juri bertanya mana yang benar; samakan datanya, atau jelaskan bedanya.',
  },
  'averaged-percents-differ': {
    title: 'Rata-rata persentase “{title}” tidak sama dengan sasaran',
    question:
      'Mengapa “{title}” menunjukkan {found}, sedangkan angka “{indicator}” pada sasaran {expected}?',
    why: 'Rata-rata sederhana dari persentase bukan persentase keseluruhan; isikan kedua hitungannya, seperti 40 dari 409, agar dijumlahkan lebih dahulu.',
  },
  'chart-goal-differs': {
    title: 'Garis sasaran “{title}” {found}, bukan {expected}',
    question: 'Sasaran “{indicator}” yang mana yang benar: {found} atau {expected}?',
    why: 'Grafik hasil dibaca terhadap sasaran yang ditetapkan pada langkah pertama.',
  },
  'shares-beside-percents': {
    title: 'Sebagian nilai “{title}” tanpa hitungan',
    question: 'Berapa kedua hitungan di balik persentase lainnya pada “{title}”?',
    why: 'Persentase keseluruhan hanya dapat dihitung bila setiap barisnya memuat kedua hitungan.',
  },
  'part-exceeds-whole': {
    title: 'Bagian melebihi keseluruhan pada “{title}”',
    question: 'Apakah {share} pada “{title}” terbalik?',
    why: 'Bagian biasanya tidak lebih banyak daripada seluruhnya; bila memang demikian, jelaskan alasannya.',
  },
  'share-in-other-unit': {
    title: 'Dua hitungan pada “{title}” dibaca sebagai persen',
    question: 'Mengapa satuan “{title}” tertulis {unit}, sedangkan nilainya dua hitungan?',
    why: 'Dua hitungan seperti 245 dari 1.635 dicetak dalam persen; satuan lain membuat angkanya salah dibaca.',
  },
} as const satisfies Record<ChartNumberRuleId, FindingText>;

import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { VoteRuleId } from '#domain/rules/steps/vote.ts';

/** The wording of the findings about the vote; `{name}` stands for a fact. */
export const voteFindingTexts = {
  'no-candidates': {
    title: 'Calon akar penyebab belum ditandai',
    question: 'Penyebab mana yang akan diuji dengan data?',
    why: 'Tidak semua penyebab dapat diuji; tandai yang paling mungkin.',
  },
  'vote-missing': {
    title: 'Pemungutan suara belum diisi untuk {count} calon',
    question: 'Bagaimana {count} calon disaring sebelum diuji?',
    why: 'Penyaringan bersama menunjukkan bahwa pilihan bukan milik satu orang.',
  },
  'choice-missing': {
    title: 'Belum ada yang dipilih dari {count} calon',
    question: 'Calon penyebab mana yang disepakati untuk dibuktikan?',
    why: 'Yang disepakati menentukan penyebab mana yang diuji dengan data.',
  },
  'vote-incomplete': {
    title: 'Pemungutan suara belum lengkap: {count} nilai kosong',
    question: 'Apakah semua anggota sudah memberi suara?',
    why: 'Suara yang kosong dapat mengubah urutan calon.',
  },
  'vote-beyond-rule': {
    title: 'Nilai dari “{name}” tidak menurut NGT 5-4-3-2-1',
    question: 'Apakah tiap anggota memberi 5, 4, 3, 2, dan 1 masing-masing kepada satu calon?',
    why: 'Nilai yang sama, lebih dari lima, atau di luar 1 sampai 5 membuat jumlahnya tidak dapat dibandingkan.',
  },
  'kept-cause-untested': {
    title: 'Penyebab terpilih “{cause}” belum diuji',
    question: 'Apa hasil pengujian “{cause}”?',
    why: 'Pemungutan suara hanya menyaring; yang terpilih tetap harus dibuktikan.',
  },
} as const satisfies Record<VoteRuleId, FindingText>;

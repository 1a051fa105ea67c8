import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { VerificationRuleId } from '#domain/rules/steps/verification.ts';

/** The wording of the findings about the proof of causes; `{name}` stands for a fact. */
export const verificationFindingTexts = {
  'test-without-hypothesis': {
    title: 'Dugaan yang diuji pada “{cause}” belum ditulis',
    question: 'Apa yang diduga terjadi bila “{cause}” memang penyebabnya?',
    why: 'Pengujian baru bermakna bila dugaannya dinyatakan lebih dahulu.',
  },
  'test-without-standard': {
    title: 'Standar pembanding “{cause}” belum ditulis',
    question: 'Dengan apa hasil pengujian “{cause}” dibandingkan?',
    why: 'Tanpa standar, satu angka tidak dapat disebut baik atau buruk.',
  },
  'test-without-method': {
    title: 'Cara menguji “{cause}” belum ditulis',
    question: 'Bagaimana “{cause}” diuji?',
    why: 'Juri ingin tahu apakah pengujian dapat diulang oleh orang lain.',
  },
  'test-without-period': {
    title: 'Tempat atau periode pengujian “{cause}” belum ditulis',
    question: 'Di mana dan kapan “{cause}” diuji?',
    why: 'Data tanpa tempat dan waktu tidak dapat diperiksa kembali.',
  },
  'test-without-conclusion': {
    title: 'Pengujian “{cause}” belum disimpulkan',
    question: 'Apakah “{cause}” dominan atau tidak?',
    why: 'Hasil pengujian perlu kesimpulan agar rencana dapat disusun.',
  },
  'test-without-evidence': {
    title: 'Bukti pengujian “{cause}” belum disebut',
    question: 'Catatan atau foto apa yang membuktikan hasil pengujian “{cause}”?',
    why: 'Juri dapat meminta bukti itu diperlihatkan.',
  },
  'vote-as-proof': {
    title: 'Pembuktian “{cause}” bersandar pada pendapat',
    question: 'Data apa yang mendukung “{cause}” selain pendapat tim?',
    why: 'Pemungutan suara dan kesepakatan tidak membuktikan penyebab.',
  },
  'conclusion-against-data': {
    title: 'Kesimpulan “{cause}” tidak sesuai dengan datanya',
    question: 'Mengapa “{cause}” disebut dominan, sedangkan datanya tidak menunjukkan pengaruh?',
    why: 'Kesimpulan harus mengikuti data, bukan sebaliknya.',
  },
  'conclusions-disagree': {
    title: 'Penyebab “{cause}” disimpulkan dua kali secara berbeda',
    question: 'Mana kesimpulan yang berlaku untuk “{cause}”?',
    why: 'Dua kesimpulan yang bertentangan meragukan kedua pengujian.',
  },
  'too-many-dominant': {
    title: 'Ada {count} penyebab dominan',
    question: 'Mana di antara {count} penyebab itu yang paling menentukan?',
    why: 'Bila semuanya dominan, tidak ada yang diutamakan; lazimnya satu sampai empat.',
  },
  'dominant-cause-set-aside': {
    title: 'Penyebab dominan “{cause}” dikesampingkan dari diagram',
    question: 'Mengapa “{cause}” tidak lagi ada pada diagram?',
    why: 'Penyebab dominan harus dapat ditelusuri pada diagram sebab-akibat.',
  },
} as const satisfies Record<VerificationRuleId, FindingText>;

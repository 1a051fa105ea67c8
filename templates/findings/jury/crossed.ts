import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { DaysInWordsRuleId } from '#domain/rules/across/daysInWords.ts';
import type { PeopleRuleId } from '#domain/rules/across/people.ts';
import type { ProofRuleId } from '#domain/rules/across/proofs.ts';

/** The wording of the findings about days inside a text; `{name}` stands for a fact. */
export const daysInWordsFindingTexts = {
  'told-day-out-of-order': {
    title: 'Tanggal {day} dalam kalimat tidak sesuai dengan {other}',
    question: 'Tanggal mana yang benar: {day} dalam kalimat atau {other} pada isiannya?',
    why: 'Juri menelusuri tanggal dari awal sampai akhir, juga yang di dalam kalimat.',
  },
  'told-period-differs': {
    title: 'Periode “{told}” berbeda dari periode datanya',
    question: 'Kapan datanya diambil: “{told}”, atau {from} sampai {to}?',
    why: 'Periode yang sama ditulis sama di semua tempat.',
  },
} as const satisfies Record<DaysInWordsRuleId, FindingText>;

/** The wording of the findings about people, meetings and papers. */
export const peopleFindingTexts = {
  'two-leaders': {
    title: 'Ada dua ketua: “{name}” dan “{other}”',
    question: 'Siapa ketua tim: “{name}” atau “{other}”?',
    why: 'Tim mempunyai satu ketua; susunannya dibandingkan juri dengan SK.',
  },
  'member-twice': {
    title: 'Nama “{name}” tertulis dua kali dalam susunan tim',
    question: 'Apakah kedua “{name}” orang yang sama?',
    why: 'Nama ganda mengubah jumlah anggota dan persentase kehadiran.',
  },
  'meeting-twice': {
    title: 'Dua pertemuan tercatat pada {day} dan jam yang sama',
    question: 'Apakah tim bertemu dua kali pada {day} dengan jam mulai yang sama?',
    why: 'Pertemuan yang tercatat ganda menambah hitungan kehadiran.',
  },
  'present-beyond-members': {
    title: 'Hadir {count} orang, sedangkan anggota tim {known}',
    question: 'Siapa saja {count} orang yang hadir, bila anggota tim {known}?',
    why: 'Kehadiran dibandingkan dengan jumlah anggota tim.',
  },
  'signed-by-other': {
    title: 'Nama “{name}” menandatangani sebagai {role}, padahal {role} adalah “{expected}”',
    question: 'Siapa {role}: “{name}” atau “{expected}”?',
    why: 'Nama pada lembar pengesahan sama dengan nama pada susunan tim.',
  },
  'paper-number-differs': {
    title: 'Nomor “{found}” berbeda dari “{expected}”',
    question: 'Nomor mana yang benar: “{found}” atau “{expected}”?',
    why: 'Nomor dokumen diperiksa juri pada lampirannya.',
  },
} as const satisfies Record<PeopleRuleId, FindingText>;

/** The wording of the findings about proofs. */
export const proofFindingTexts = {
  'proof-against-data': {
    title: 'Hasil pembuktian menyebut {found}, yang tidak ada dalam “{title}”',
    question: 'Dari mana {found}, bila datanya “{title}” menunjukkan angka lain?',
    why: 'Bukti dan datanya dibaca berdampingan.',
  },
  'proof-base-differs': {
    title: 'Hasil pembuktian dihitung dari {found}, sedangkan n tertulis {n}',
    question: 'Berapa yang diamati: {found} atau {n}?',
    why: 'Banyaknya pengamatan menentukan seberapa kuat buktinya.',
  },
  'conclusion-against-standard': {
    title: 'Kesimpulan pembuktian tidak sesuai dengan standarnya',
    question: 'Mengapa disimpulkan demikian, bila hasilnya dibandingkan dengan “{standard}”?',
    why: 'Penyebab terbukti bila hasilnya menyimpang dari standar.',
  },
} as const satisfies Record<ProofRuleId, FindingText>;

import type { SuggestionFinding, SuggestionRule } from '#domain/suggestions/reading/finding.ts';
import { formatDate, formatMonth } from '#language/formatDate.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatRupiah } from '#language/formatRupiah.ts';

type Facts = SuggestionFinding['facts'];

const faults: Readonly<Record<string, (given: string, most: string) => string>> = {
  above: (given, most) => `${given} melebihi nilai tertinggi ${most}`,
  below: (given) => `${given} kurang dari nol`,
  'not-whole': (given) => `${given} bukan bilangan bulat`,
  unreadable: (given) => `“${given}” tidak terbaca sebagai angka`,
};

const texts: Readonly<Record<SuggestionRule, (facts: Facts) => string>> = {
  'no-title': () => 'Judul belum ada: beberapa kata yang menyebut gagasannya.',
  'no-suggester': () =>
    'Nama pengusul atau pengadu belum disebut. Bila memang tanpa nama, pilih Tanpa nama.',
  'no-day': () => 'Tanggal diterima belum ada, sehingga batas jawabannya belum diketahui.',
  'no-before': () => 'Kondisi sebelum belum diceritakan.',
  'no-action': () => 'Gagasan atau tindakan belum ditulis.',
  'no-result': () => 'Sudah dilaksanakan, tetapi hasilnya belum ditulis.',
  'no-reason': () => 'Keputusan belum disertai alasan.',
  'no-decider': () => 'Belum disebut siapa yang memutuskan.',
  'no-feedback': () => 'Umpan balik kepada pengusul belum ditulis.',
  'no-presentation': () =>
    'Dengan nilai ini saran dipaparkan lebih dahulu, tetapi tanggal pemaparannya belum ada.',
  'no-closing-reason': () => 'Ditutup, tetapi belum disebut dengan apa atau karena apa.',
  'no-arithmetic': () => 'Nilai manfaat belum disertai hitungannya.',
  'assessment-unfinished': ({ assessor, left }) =>
    `Penilaian ${named(assessor)} belum lengkap: ${said(left)} kriteria belum dinilai.`,
  'assessment-missing': ({ assessor }) =>
    `Sudah diputuskan, tetapi belum dinilai oleh ${named(assessor)}.`,
  unreadable: ({ typed }) => `“${said(typed)}” tidak terbaca; tulis ulang.`,
  'day-ahead': ({ day }) => `Tanggal ${dated(day)} belum tiba.`,
  'day-backwards': ({ day, received }) =>
    `Tanggal ${dated(day)} lebih awal daripada tanggal diterima, ${dated(received)}.`,
  'arithmetic-differs': ({ amount, reckoned }) =>
    `Hitungannya menghasilkan ${formatRupiah(Number(reckoned))}, sedangkan nilai manfaat tertulis ${formatRupiah(Number(amount))}.`,
  'score-fault': ({ assessor, criterion, fault, given, most }) =>
    `Nilai ${named(assessor)} untuk ${quoted(criterion)} tidak dihitung: ${(faults[String(fault)] ?? faults['unreadable'])?.(said(given), said(most)) ?? ''}.`,
  'criterion-gone': ({ assessor, count }) =>
    `${said(count)} nilai dari ${named(assessor)} untuk kriteria yang sudah dihapus disimpan, tetapi tidak dihitung.`,
  'assessor-gone': () => 'Ada penilaian dari penilai yang sudah dihapus dari pengaturan.',
  'assessor-twice': ({ assessor }) => `Ada dua penilaian dari ${named(assessor)}.`,
  'outside-bands': ({ score }) =>
    `Nilai ${said(score)} tidak termasuk tingkat mana pun pada lembar ini, sehingga siapa yang memutuskan perlu ditetapkan sendiri.`,
  'final-beyond': ({ score, least, most }) =>
    least === most
      ? `Nilai akhir ${said(score)} tidak sama dengan nilai penilai, ${said(most)}.`
      : `Nilai akhir ${said(score)} berada di luar nilai para penilai, ${said(least)} sampai ${said(most)}.`,
  'answered-late': ({ due, days }) =>
    `Terlambat dijawab ${said(days)} hari: batasnya ${dated(due)}.`,
  'named-anonymous': () =>
    'Tanpa nama dipilih, tetapi nama atau cara menghubungi masih tersimpan. Kosongkan bila tidak diperlukan.',
  'closed-undone': () => 'Ditutup dengan perbaikan, tetapi pelaksanaannya belum selesai.',
  'kind-gone': () => 'Jenisnya sudah dihapus dari pengaturan; pilih jenis yang lain.',
  'number-twice': ({ others }) => `Nomor ini juga dipakai ${said(others)} saran lain.`,
  'received-twice': ({ number, title }) =>
    `Isinya sama dengan saran ${number === '' ? '' : `nomor ${said(number)} `}${quoted(title)}: mungkin diterima dua kali.`,
};

/** "Nomor 7 dan 12 dipakai lebih dari satu saran." */
export function numbersTwiceText(numbers: readonly string[]): string {
  const NAMED = 3;
  const more = numbers.length - NAMED;
  const told =
    more > 0 ? [...numbers.slice(0, NAMED), `${formatNumber(more)} nomor lain`] : numbers;
  return `Nomor ${formatList(told)} dipakai lebih dari satu saran.`;
}

/** One sentence on what was found in a suggestion. */
export function suggestionFindingText({ rule, facts }: SuggestionFinding): string {
  return texts[rule](facts);
}

function said(fact: string | number | undefined): string {
  return typeof fact === 'number' ? formatNumber(fact) : (fact ?? '');
}

function named(fact: string | number | undefined): string {
  const name = said(fact).trim();
  return name === '' ? 'penilai yang belum bernama' : name;
}

function quoted(fact: string | number | undefined): string {
  const name = said(fact).trim();
  return name === '' ? 'tanpa judul' : `“${name}”`;
}

function dated(fact: string | number | undefined): string {
  const iso = String(fact ?? '');
  return iso.length === 7 ? formatMonth(iso) : formatDate(iso);
}

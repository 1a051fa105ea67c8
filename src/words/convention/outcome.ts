import type { Outcome } from '#domain/convention/receive.ts';
import type { Convention, Difference } from '#domain/convention/schema/convention.ts';
import type { Refusal, Told } from '#domain/convention/told.ts';
import { formatList } from '#language/formatList.ts';
import { briefList, contestantNamed, formNamed, itemNamed, pointsText } from './names.ts';

/** What became of a judge's sheets that came in, as sentences: first what was done, then what is to be looked at. */
export function outcomeText(outcome: Outcome, convention: Convention): readonly string[] {
  const who = outcome.name.trim() === '' ? 'Juri tanpa nama' : outcome.name.trim();
  return [
    `${who}: ${becameText(outcome)}`,
    ...outcome.told.map((one) => toldText(one, convention)),
    ...differenceTexts(outcome.differences, convention),
  ];
}

function becameText({ became, code, differences }: Outcome): string {
  switch (became) {
    case 'new':
      return `lembar nilai diterima dengan kode ${code}.`;
    case 'changed':
      return differences.length === 0
        ? `lembar nilai dilengkapi; kodenya sekarang ${code}.`
        : `${differences.length} nilai berbeda dari yang diterima sebelumnya; kodenya sekarang ${code}.`;
    case 'same':
      return `sudah diterima sebelumnya dengan kode ${code}; tidak ada yang berubah.`;
    case 'older':
      return `berkas ini (kode ${code}) lebih lama daripada yang sudah diterima; nilai yang lebih baru tetap berlaku.`;
    case 'refused':
      return 'berkas ini tidak diterima, dan tidak ada yang berubah.';
  }
}

/** Why sheets were refused, or what is to be looked at in them. */
export function toldText(told: Refusal | Told, convention: Convention): string {
  switch (told.kind) {
    case 'otherEvent': {
      const name = told.convention.trim();
      return `Lembar ini dari kegiatan lain${name === '' ? '' : ` (${name})`}. Minta berkas yang dibuat untuk kegiatan ini.`;
    }
    case 'unknownJudge':
      return 'Juri ini tidak ada dalam daftar juri kegiatan ini. Mungkin juri itu sudah dihapus dari daftar.';
    case 'notHandedIn':
      return 'Lembar ini belum diserahkan. Minta juri menekan Serahkan, atau buka berkasnya di sini lalu serahkan bersama juri.';
    case 'alteredCode':
      return `Isi berkas ini tidak sama dengan yang diserahkan: kode pada berkas ${told.stated}, kode isinya ${told.found}. Minta berkas aslinya dari juri.`;
    case 'otherSeal':
      return told.stated === ''
        ? `Lembar ini dibuat sebelum ketentuan disegel; segel di sini ${told.ours}.`
        : told.ours === ''
          ? `Lembar ini dibuat untuk segel ${told.stated}, sedangkan ketentuan di sini belum disegel.`
          : `Lembar ini dibuat untuk segel ${told.stated}, sedangkan segel di sini ${told.ours}.`;
    case 'otherCode':
      return `Kode penerimaan pertama ${told.first}, kode sekarang ${told.now}. Cocokkan dengan slip juri.`;
    case 'overMaximum':
      return `${briefList(
        told.scores.map(
          ({ contestant, form, item, score, points }) =>
            `${itemNamed(convention, { form, item })} untuk ${contestantNamed(convention, contestant)} bernilai ${pointsText(score)}, padahal antara 0 dan ${pointsText(points)}`,
        ),
        'nilai lain di luar batas',
      )}. Lembarnya tidak dihitung sampai nilai ini dibetulkan.`;
    case 'barred':
      return `Juri ini tidak boleh menilai ${briefList(
        told.contestants.map((id) => contestantNamed(convention, id)),
        'tim lain',
      )}; lembarnya tidak dihitung.`;
    case 'notTheirForm':
      return `Juri ini tidak bertugas pada ${formatList(told.forms.map((id) => formNamed(convention, id)))}; lembarnya tidak dihitung.`;
    case 'strange':
      return `${told.sheets} lembar untuk tim atau formulir yang tidak dikenal di sini tidak diambil.`;
    case 'allEqual':
      return `Semua tim mendapat nilai yang sama pada ${formatList(told.forms.map((id) => formNamed(convention, id)))}.`;
    case 'emptyItems':
      return `${told.count} butir masih kosong dan dihitung 0.`;
    case 'afterClosing':
      return 'Hasil sudah ditutup. Nilai ini disimpan dan dicatat, tetapi belum mengubah hasil.';
    default:
      return told satisfies never;
  }
}

/** So many differences are told one by one; the recap prints them all. */
const MOST_TOLD = 10;

function differenceTexts(
  differences: readonly Difference[],
  convention: Convention,
): readonly string[] {
  const told = differences.length > MOST_TOLD + 1 ? MOST_TOLD : differences.length;
  const rest = differences.length - told;
  return [
    ...differences.slice(0, told).map((one) => differenceText(one, convention)),
    ...(rest > 0 ? [`${rest} nilai lain juga berbeda; semuanya tercetak di rekap hasil.`] : []),
  ];
}

/** One score that stands otherwise than before: "Butir 2, tim Melati: 4 menjadi 9". */
function differenceText(
  { contestant, form, item, before, after }: Difference,
  convention: Convention,
): string {
  const where = `${itemNamed(convention, { form, item })} (${formNamed(convention, form)}), ${contestantNamed(convention, contestant)}`;
  return `${where}: ${valueText(before)} menjadi ${valueText(after)}`;
}

function valueText(value: number | null): string {
  return value === null ? 'kosong' : pointsText(value);
}

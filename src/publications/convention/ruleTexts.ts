import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import type { SheetName } from '#domain/convention/entries.ts';
import { expectedSheets } from '#domain/convention/expected.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { tieStepText, wayNames } from '#words/convention/names.ts';
import { wayTexts } from '#words/convention/printedWay.ts';
import { penaltyRuleText } from '#words/convention/penalty.ts';
import { momentText } from './appearance.ts';
import type { Held } from './held.ts';

/** How scores become places, sentence by sentence, and how that was sealed. */
export function ruleSentences(held: Held): readonly string[] {
  const { convention } = held;
  const { rule, forms } = convention;
  const steps = rule.ladder.map((step) => withinSentence(tieStepText(step, convention)));
  return [
    `Cara menjumlah: ${wayNames[rule.way].toLowerCase()}. ${wayTexts[rule.way]}`,
    ...(forms.length > 1
      ? ['Nilai tiap lembar dikalikan bobotnya, lalu dijumlahkan menjadi nilai akhir.']
      : []),
    steps.length === 0
      ? 'Tim yang bernilai sama menempati peringkat bersama.'
      : `Tim yang bernilai sama dipisahkan berturut-turut oleh ${formatList(steps)}; yang tetap sama menempati peringkat bersama.`,
    ...(forms.some(({ isTimed }) => isTimed) ? [penaltyRuleText(convention)] : []),
    ...sealSentences(held),
  ];
}

function sealSentences({ convention }: Held): readonly string[] {
  const { seal } = convention;
  if (seal === null) return ['Aturan ini tidak disegel sebelum penilaian.'];
  return [
    `Lembar, juri, dan aturan ini disegel dengan kode ${seal.code} pada ${momentText(seal.at)}${isSealedFirst(convention) ? ', sebelum nilai pertama diterima' : ''}.`,
  ];
}

/** Whether the seal stood before any sheet came in, and was never opened. */
export function isSealedFirst({ seal, receipts, log }: Convention): boolean {
  if (seal === null) return false;
  return receipts.every(({ at }) => at > seal.at) && log.every(({ act }) => act !== 'unsealed');
}

/** Whether the result was closed, and by which code. */
export function closingSentence({ convention: { closed, late } }: Held): string {
  const waiting =
    late.length === 0
      ? ''
      : ` ${formatNumber(late.length)} lembar datang sesudahnya dan tidak dihitung.`;
  return closed === null
    ? 'Hasil belum ditutup; angka di bawah ini masih dapat berubah.'
    : `Hasil ditutup pada ${momentText(closed.at)} dengan kode ${closed.code}.${waiting}`;
}

/** What was not there or did not count, a sentence each; none where all is whole. */
export function lackSentences(held: Held, result: Result): readonly string[] {
  return [
    ...(expectedSheets(held.convention).length === 0
      ? ['Belum ada lembar penilaian yang diminta.']
      : []),
    ...grouped(held, result.missing).map((text) => `Belum ada: ${text}.`),
    ...grouped(held, result.barred).map(
      (text) => `Tidak dihitung karena juri tidak boleh menilai tim itu: ${text}.`,
    ),
    ...grouped(held, result.invalid).map(
      (text) => `Tidak dihitung karena ada nilai di atas nilai tertingginya: ${text}.`,
    ),
    ...result.unranked
      .filter(({ why }) => why === 'withdrawn')
      .map(({ contestant }) => `${held.teamOf(contestant).name} mengundurkan diri.`),
  ];
}

/** Names of more teams are not read; their number is. */
const MOST_NAMES = 6;

/** Sheets by judge and form: "lembar Presentasi dari Siti untuk Melati dan Mawar". */
function grouped(
  { judgeOf, formOf, teamOf }: Held,
  names: readonly SheetName[],
): readonly string[] {
  const groups = new Map<string, SheetName[]>();
  for (const name of names) {
    const key = `${name.judge}/${name.form}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const teams = group.map(({ contestant }) => teamOf(contestant).name);
    const of = teams.length > MOST_NAMES ? `${formatNumber(teams.length)} tim` : formatList(teams);
    return [`lembar ${formOf(first.form)} dari ${judgeOf(first.judge)} untuk ${of}`];
  });
}

import { testCounts } from '#domain/tools/chance.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatList, formatNames } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { capitalise } from '#language/capitalise.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { joined } from '#language/joined.ts';
import { chiSquareNumbers, isReal } from '#manuscript/tools/parts/chance.ts';
import { countedThing } from '#manuscript/tools/parts/evidenceNote.ts';

/** A sentence with more names than these is no longer read; one that a hall reads, with more than those. */
const MOST_NAMED = 8;
const MOST_NAMED_AFAR = 4;

/** "Dua jenis pertama, A dan B, menyumbang 68,2% dari 154 keluhan." The unit is that of weights; empty for counts. */
export function paretoReading(result: ParetoResult, evidence: Evidence, unit: string): string {
  const { rows, total } = result;
  if (total === 0) return 'Semua jumlah nol, sehingga belum ada jenis yang menonjol.';
  const told = vitalFew(result, { evidence, unit }, MOST_NAMED);
  if (told === '') return '';
  const vital = rows.filter((row) => row.vital);
  return joined(
    [told, whyThese(rows, result), alike(rows, vital.length), evenness(rows, unit)],
    ' ',
  );
}

/** The same in one sentence for a hall, which is told how many they are rather than all their names. */
export function paretoHeadline(result: ParetoResult, evidence: Evidence, unit: string): string {
  return result.total === 0 ? '' : vitalFew(result, { evidence, unit }, MOST_NAMED_AFAR);
}

interface Counted {
  readonly evidence: Evidence;
  readonly unit: string;
}

function vitalFew(
  { rows, total }: ParetoResult,
  { evidence, unit }: Counted,
  mostNamed: number,
): string {
  const vital = rows.filter((row) => row.vital);
  const share = vital.at(-1)?.cumulativePercent;
  if (share === undefined) return '';
  const names = formatNames(vital.map(({ category }) => withinSentence(category) || 'tanpa nama'));
  const several = `${capitalise(spellNumber(vital.length))} jenis pertama`;
  const first =
    vital.length === 1
      ? `Jenis terbanyak, ${names},`
      : vital.length <= mostNamed
        ? `${several}, ${names},`
        : several;
  return `${first} menyumbang ${formatPercent(share)} dari ${sumOf(total, evidence, unit)}.`;
}

/** Why the vital few are these: the next would carry them over the threshold, or they are the first to reach it. */
function whyThese(rows: ParetoResult['rows'], { threshold }: ParetoResult): string {
  const count = rows.filter((row) => row.vital).length;
  const [last, next] = rows.slice(count - 1, count + 1);
  if (last === undefined || next === undefined) return '';
  const limit = formatPercent(threshold);
  return last.cumulativePercent <= threshold
    ? `Jenis berikutnya menjadikannya ${formatPercent(next.cumulativePercent)}, melewati batas ${limit}.`
    : `Bersama jenis itu batas ${limit} tercapai.`;
}

/** The bar behind the last that counts as vital, where it is as high: which of them is in is chance. */
function alike(rows: ParetoResult['rows'], vital: number): string {
  const [last, next] = rows.slice(vital - 1, vital + 1);
  if (last === undefined || next === undefined || last.count !== next.count) return '';
  return `Jenis berikutnya, ${withinSentence(next.category) || 'tanpa nama'}, sama besarnya dengan jenis ke-${vital}.`;
}

/** That no kind stands out, where counts differ no more than chance makes them. */
function evenness(rows: ParetoResult['rows'], unit: string): string {
  if (unit !== '') return '';
  const test = testCounts(rows.map(({ count }) => ({ count, weight: 1 })));
  return test === null || isReal(test)
    ? ''
    : `Perbedaan antarjenis belum nyata ${chiSquareNumbers(test)}: urutannya dapat saja terjadi karena kebetulan.`;
}

/** "154 keluhan"; for weights "Rp12.500.000 kerugian". */
function sumOf(total: number, evidence: Evidence, unit: string): string {
  const thing = unit === '' ? countedThing(evidence) : withinSentence(evidence.measured);
  return `${formatQuantity(total, unit)} ${thing}`.trim();
}

/** "Dibandingkan dengan keadaan sebelumnya, jumlahnya turun dari 154 menjadi 43 keluhan (72,1%)." */
export function paretoChange(
  before: ParetoResult,
  after: ParetoResult,
  evidence: Evidence,
): string {
  if (before.total === 0) return '';
  const change = ((after.total - before.total) / before.total) * 100;
  const from = formatNumber(before.total);
  const to = `${formatNumber(after.total)} ${countedThing(evidence)}`;
  if (change === 0) return `Dibandingkan dengan keadaan sebelumnya, jumlahnya tetap ${to}.`;
  const way = change < 0 ? 'turun' : 'naik';
  return `Dibandingkan dengan keadaan sebelumnya, jumlahnya ${way} dari ${from} menjadi ${to} (${formatPercent(Math.abs(change))}).`;
}

/** "Tiga jenis yang sumbangannya di bawah 5% digabung ke Lain-lain: A, B, dan C." */
export function groupingText(grouped: readonly string[], percent: number, other: string): string {
  if (grouped.length === 0) return '';
  const count = capitalise(spellNumber(grouped.length));
  return `${count} jenis yang sumbangannya di bawah ${formatPercent(percent)} digabung ke ${other.trim() || 'Lain-lain'}: ${namesOf(grouped)}.`;
}

/** "Kelas A (sampai 80%) terdiri atas 2 jenis, kelas B (sampai 95%) 3 jenis, dan kelas C 4 jenis." */
export function classText({ rows }: ParetoResult): string {
  const count = (name: 'A' | 'B' | 'C'): string =>
    formatNumber(rows.filter((row) => row.class === name).length);
  return `Kelas A (kumulatif sampai 80%) terdiri atas ${count('A')} jenis, kelas B (sampai 95%) ${count('B')} jenis, dan kelas C ${count('C')} jenis.`;
}

/** "Jumlah kejadian bukan bilangan bulat pada A dan B." Empty where all are whole. */
export function fractionText({ rows }: ParetoResult): string {
  const broken = rows.filter(({ count }) => !Number.isInteger(count));
  return broken.length === 0
    ? ''
    : `Jumlah kejadian bukan bilangan bulat pada ${namesOf(broken.map(({ category }) => category))}.`;
}

function namesOf(categories: readonly string[]): string {
  const shown = categories.slice(0, MOST_NAMED).map((name) => withinSentence(name) || 'tanpa nama');
  const more = categories.length - shown.length;
  return formatList(more === 0 ? shown : [...shown, `${formatNumber(more)} jenis lain`]);
}

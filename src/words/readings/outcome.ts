import type { Outcome, Rates } from '#domain/risalah/reading/achievement.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { areUnlike, formatLength } from '#language/periodLength.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { changeText, changeWords } from './change.ts';

/** Whether the target was reached, and by how much, in a sentence; empty until that is known. */
export function verdictText(outcome: Outcome): string {
  const { target, goal, after, unit, reached } = outcome;
  if (goal === null || after === null || reached === null) return '';
  const name = withinSentence(target.indicator) || 'sasaran utama';
  const [wanted, got] = [formatQuantity(goal, unit), formatQuantity(after, unit)];
  const judged = !reached
    ? 'belum tercapai'
    : goal === after
      ? 'tercapai'
      : 'tercapai dan terlampaui';
  return `Sasaran ${name} ${wanted} ${judged}: hasil akhirnya ${got}${wayWords(outcome)}.`;
}

/** ", yaitu 74,5% dari penurunan yang disasar": a share of the way, which is not one of the target. */
function wayWords({ baseline, goal, achievement }: Outcome): string {
  if (achievement.kind !== 'percent' || baseline === null || goal === null) return '';
  if (achievement.percent < 0) return ', menjauh dari sasaran';
  const way = goal < baseline ? 'penurunan' : 'kenaikan';
  return `, yaitu ${formatPercent(achievement.percent)} dari ${way} yang disasar`;
}

/** Before and after in a sentence, in the same unit; empty until both were measured in it. */
export function comparisonReading({ target, unit, baseline, after, change }: Outcome): string {
  if (baseline === null || after === null || change === null) return '';
  const name = withinSentence(target.indicator) || 'indikator';
  const steps = `dari ${formatQuantity(baseline, unit)} menjadi ${formatQuantity(after, unit)}`;
  if (change === 0) return `Sesudah perbaikan, ${name} tetap ${formatQuantity(after, unit)}.`;
  return `Sesudah perbaikan, ${name} ${changeWords(baseline, after, unit)} (${steps}).`;
}

const wayNames: Readonly<Record<Rates['per'], string>> = {
  served: 'per 100 yang dilayani',
  day: 'per hari',
  month: 'per bulan',
};

/** Where more were served or the period was longer, the same counts as rates; empty where counts compare as they are. */
export function rateReading({ target, rates }: Outcome): string {
  if (rates === null) return '';
  const { before, after, per } = rates;
  const reason =
    per === 'served' ? 'jumlah yang dilayani berbeda' : 'panjang periode pengukuran berbeda';
  const name = withinSentence(target.indicator) || 'jumlahnya';
  return `Karena ${reason}, ${name} dibandingkan ${wayNames[per]}: dari ${formatNumber(before)} menjadi ${formatNumber(after)} (${changeText(before, after, '')}).`;
}

/** Periods that differ by more than a tenth; empty where they are alike or nobody knows. */
export function lengthReading({ target, lengths: { before, after } }: Outcome): string {
  if (before === null || after === null || !areUnlike(before, after)) return '';
  const name = withinSentence(target.indicator) || 'indikator';
  return `Periode pengukuran ${name} berbeda panjang: ${formatLength(before)} sebelum dan ${formatLength(after)} sesudah perbaikan.`;
}

/** "5 per 100 dilayani", beside a count. */
export function rateText(rates: Rates | null, when: 'before' | 'after'): string {
  if (rates === null) return '';
  return `${formatNumber(rates[when])} ${rates.per === 'served' ? 'per 100 dilayani' : wayNames[rates.per]}`;
}

/** How far each of several cycles came; empty where there was one. */
export function cyclesReading(cycles: readonly Outcome[]): string {
  const told = cycles.flatMap(({ achievement, reached }, at) => {
    if (achievement.kind === 'none') return [];
    const judged = reached === true ? 'sasaran tercapai' : 'sasaran belum tercapai';
    return [`capaian siklus ${at + 1} ialah ${formatPercent(achievement.percent)} (${judged})`];
  });
  if (cycles.length < 2 || told.length === 0) return '';
  return `${capitalise(told.join('; '))}. Yang dihitung adalah siklus terakhir.`;
}

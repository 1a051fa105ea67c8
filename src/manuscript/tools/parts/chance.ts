import type { CountTest, MeanTest } from '#domain/tools/chance.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatProbability } from '#language/formatProbability.ts';

/** Probabilities below this count as real differences, as is usual. */
const SURE = 0.05;

/** Whether chance could have made a difference. */
export function isReal({ p }: { readonly p: number }): boolean {
  return p < SURE;
}

/** What the test of counts says of a difference: "perbedaan antarkelompok itu nyata (…)". */
export function chiSquareWords(test: CountTest, difference: string): string {
  return verdict('khi-kuadrat', test, { difference, numbers: chiSquareNumbers(test) });
}

/** The same of means. */
export function oneWayWords(test: MeanTest, difference: string): string {
  const { f, between, within, p } = test;
  const numbers = `(F = ${formatNumber(f)}; derajat bebas = ${formatNumber(between)} dan ${formatNumber(within)}; ${formatProbability(p)})`;
  return verdict('F (analisis ragam)', test, { difference, numbers });
}

/** "(khi-kuadrat = 17,61; derajat bebas = 3; p < 0,001)". */
export function chiSquareNumbers({ statistic, degreesOfFreedom, p }: CountTest): string {
  return `(khi-kuadrat = ${formatNumber(statistic)}; derajat bebas = ${formatNumber(degreesOfFreedom)}; ${formatProbability(p)})`;
}

function verdict(
  name: string,
  test: { readonly p: number },
  { difference, numbers }: { readonly difference: string; readonly numbers: string },
): string {
  return isReal(test)
    ? `Menurut uji ${name} ${difference} nyata ${numbers}, sehingga kecil kemungkinannya terjadi karena kebetulan.`
    : `Menurut uji ${name} ${difference} belum nyata ${numbers}: dapat saja terjadi karena kebetulan.`;
}

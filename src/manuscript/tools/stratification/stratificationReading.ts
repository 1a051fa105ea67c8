import { testMeans } from '#domain/tools/chance.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import {
  chiSquareNumbers,
  chiSquareWords,
  isReal,
  oneWayWords,
} from '#manuscript/tools/parts/chance.ts';
import { countedThing } from '#manuscript/tools/parts/evidenceNote.ts';
import { standsOut } from '#manuscript/tools/parts/standsOut.ts';

type Test = NonNullable<StratificationResult['level']>;

/** Fewer values than these say little about a stratum. */
const FEW = 5;

/** Which stratum differs, whether chance alone could have done it, and what was left out. */
export function stratificationReading(result: StratificationResult, evidence: Evidence): string {
  const told = result.summary === null ? ofCounts(result, evidence) : ofValues(result, evidence);
  return joined([...told, leftOut(result)], ' ');
}

/** Why nothing can be split; empty where nothing was entered. */
export function emptyReading(result: StratificationResult): string {
  const { strata, problems } = result;
  const isZero = strata.length > 0 && problems.length === 0;
  return joined(
    [isZero ? 'Semua jumlah nol, sehingga belum ada yang dibandingkan.' : '', leftOut(result)],
    ' ',
  );
}

/** What counts are divided by, in words. */
export function perWords({ per, by }: StratificationResult): string {
  return per === 'observed' ? 'per 100 yang diamati' : `per ${withinSentence(by) || 'kolom'}`;
}

function ofCounts(result: StratificationResult, evidence: Evidence): readonly string[] {
  const { strata, total, level, mix } = result;
  const thing = countedThing(evidence);
  const [most] = strata.toSorted((a, b) => b.total - a.total);
  if (most === undefined) return [];
  const all = `Dari ${formatNumber(total)} ${thing}, yang terbanyak pada ${most.name}: ${formatNumber(most.total)} (${formatPercent(most.percent)}).`;
  if (strata.length < 2) return [all, 'Baru ada satu kelompok, sehingga belum ada pembandingnya.'];
  return [all, contrastOfCounts(result), mixWords(result), roughness(level, mix), untested(result)];
}

function contrastOfCounts(result: StratificationResult): string {
  const { contrast, level, per, strata } = result;
  if (contrast === null) return '';
  const isRate = contrast.by === 'exposure';
  const scale = isRate && per === 'observed' ? 100 : 1;
  const unit = isRate ? ` ${perWords(result)}` : '';
  const others = isRate || strata.length === 2 ? 'yang lain' : 'rata-rata yang lain';
  const differs = `${standsOut(contrast, strata.length)}: ${formatNumber(contrast.value * scale)}${unit}, sedangkan ${others} ${formatNumber(contrast.rest * scale)}.`;
  return level === null
    ? differs
    : `${differs} ${chiSquareWords(level, 'perbedaan antarkelompok itu')}`;
}

function mixWords({ mix, standout, kinds, across }: StratificationResult): string {
  if (mix === null) return '';
  const parts = withinSentence(across) || 'jenis';
  if (!isReal(mix)) {
    return `Susunan ${parts} tidak berbeda nyata antarkelompok ${chiSquareNumbers(mix)}: selisihnya dapat saja kebetulan.`;
  }
  const differs = `Susunan ${parts} berbeda nyata antarkelompok, bukan sekadar kebetulan ${chiSquareNumbers(mix)}`;
  if (standout === null) return `${differs}.`;
  const kind = withinSentence(kinds[standout.kind] ?? '') || 'yang tanpa nama';
  return `${differs}; yang paling menonjol ${kind} pada ${standout.stratum}: ${formatNumber(standout.count)}, semestinya ${formatNumber(standout.expected, { atMost: 1 })} bila susunannya sama.`;
}

/** Expected counts under five make the probability rough; said once, for the worse of the two tests. */
function roughness(level: Test | null, mix: Test | null): string {
  const tests = [level, mix].flatMap((test) => test ?? []);
  const [worst] = tests.toSorted((a, b) => b.cellsBelowFive - a.cellsBelowFive);
  if (worst === undefined || worst.cellsBelowFive === 0) return '';
  return `Karena ${formatNumber(worst.cellsBelowFive)} dari ${formatNumber(worst.cells)} angka harapan kurang dari lima, hasil uji ini perkiraan kasar.`;
}

/** What would make the numbers surer; empty where they are. */
export function stratificationAdvice({
  level,
  mix,
  summary,
  contrast,
}: StratificationResult): string {
  if (roughness(level, mix) !== '') {
    return 'Kumpulkan data lebih lama atau gabungkan kelompok yang sejenis.';
  }
  const own = summary?.groups.find(({ group }) => group === contrast?.stratum);
  return own !== undefined && own.n < FEW
    ? 'Kumpulkan lebih banyak data sebelum menyimpulkan.'
    : '';
}

function untested({ strata }: StratificationResult): string {
  const isWhole = strata.every(({ byKind }) => byKind.every(Number.isInteger));
  return isWhole
    ? ''
    : 'Uji khi-kuadrat hanya berlaku untuk hitungan bulat, sehingga tidak dilakukan.';
}

function ofValues(result: StratificationResult, { measured, unit }: Evidence): readonly string[] {
  const { summary, contrast } = result;
  if (summary === null || summary.overall.mean === null) return [];
  const thing = withinSentence(measured).replace(/^rata-rata\s+/i, '') || 'nilai';
  const { n, mean, sd } = summary.overall;
  const spread = sd === null ? '' : `; simpangan baku ${formatNumber(sd)}`;
  const all = `Rata-rata ${thing} seluruhnya ${formatQuantity(mean, unit)} (n = ${formatNumber(n)}${spread}).`;
  const known = summary.groups.filter((group) => group.n > 0);
  if (known.length < 2) return [all, 'Baru ada satu kelompok, sehingga belum ada pembandingnya.'];
  if (contrast === null) return [all, 'Rata-rata semua kelompok sama.'];
  const test = testMeans(known);
  const own = known.find(({ group }) => group === contrast.stratum)?.n ?? 0;
  return [
    all,
    `${standsOut(contrast, known.length)}: rata-rata ${formatQuantity(contrast.value, unit)} (n = ${formatNumber(own)}), sedangkan yang lain ${formatQuantity(contrast.rest, unit)}.`,
    test === null ? '' : oneWayWords(test, 'perbedaan rata-rata antarkelompok itu'),
    own < FEW ? `Kelompok itu baru memiliki ${formatNumber(own)} nilai.` : '',
  ];
}

function leftOut({ rowsWithoutStratum, problems, summary }: StratificationResult): string {
  const unread = problems.length;
  const where = summary === null ? 'tidak ikut dihitung' : 'tidak masuk kelompok mana pun';
  return joined(
    [
      rowsWithoutStratum === 0
        ? ''
        : `${formatNumber(rowsWithoutStratum)} baris tanpa kelompok ${where}.`,
      unread === 0
        ? ''
        : `${formatNumber(unread)} baris tanpa angka yang dapat dipakai tidak ikut dihitung.`,
    ],
    ' ',
  );
}

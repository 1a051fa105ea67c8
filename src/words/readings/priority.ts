import type { PairwiseCheck } from '#domain/risalah/priority/pairwise.ts';
import { criteriaOf } from '#domain/risalah/priority/priorityCriteria.ts';
import type { PriorityRow, PriorityScores } from '#domain/risalah/priority/priorityScores.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { decimalSum } from '#domain/tools/decimals.ts';
import { formatList } from '#language/formatList.ts';
import { asPrinted, formatNumber } from '#language/formatNumber.ts';

type Priority = Risalah['priority'];

/** A product is no sum. */
export function totalName(variant: Priority['variant']): 'Hasil kali' | 'Jumlah' {
  return variant === 'carl' ? 'Hasil kali' : 'Jumlah';
}

/** How the total of a problem comes about: "Jumlah = Urgency + Seriousness + Growth". */
function priorityFormula(priority: Priority): string {
  const criteria = criteriaOf(priority);
  const names = criteria.map(({ name }) => shortName(name));
  switch (priority.variant) {
    case 'nominal':
      return 'Jumlah = nilai dari semua anggota, dijumlahkan';
    case 'usg-pairwise':
      return `Jumlah = banyaknya kemenangan pada ${names.join(' + ')}`;
    case 'carl':
      return `Hasil kali = ${names.join(' × ')}`;
    case 'weighted':
      return `Jumlah = ${criteria.map(({ name, weight }) => `${weightText(weight)} × ${name.trim()}`).join(' + ')}`;
    default:
      return `Jumlah = ${names.join(' + ')}`;
  }
}

/** The formula with one problem's numbers in it: "… = 5 + 5 + 4 = 14"; without them where they are not whole. */
export function workedFormula(priority: Priority, row: PriorityRow | undefined): string {
  const formula = priorityFormula(priority);
  if (row === undefined || row.total === null) return formula;
  const total = formatNumber(row.total);
  const scores = row.scores.map((score) => formatNumber(score ?? 0));
  if (priority.variant === 'carl') {
    // Four long names fill the line: it ends before the numbers, which stay together.
    const numbers = `${scores.join(' × ')} = ${total}`.replaceAll(' ', '\u00a0');
    return `${formula} = ${numbers}`;
  }
  // Means of several raters are printed rounded; their printed sum may differ in the last digit.
  const seen = decimalSum(row.scores.map((score) => asPrinted(score ?? 0)));
  const equals = seen === asPrinted(row.total) ? '=' : '≈';
  if (priority.variant !== 'weighted') {
    return `${formula} = ${scores.join(' + ')} ${equals} ${total}`;
  }
  const weights = criteriaOf(priority).map(({ weight }) => weightText(weight));
  const terms = scores.map((score, at) => `${weights[at] ?? '1'} × ${score}`);
  return `${formula} = ${terms.join(' + ')} = ${total}`;
}

/** What the numbers of the matrix mean: the scale, the mean of several raters, the weights together. */
export function priorityScale(priority: Priority, { raters }: PriorityScores): string {
  const rated =
    raters > 1
      ? `; tiap nilai adalah rata-rata dari ${raters} penilai, dan ${totalName(priority.variant).toLowerCase()} dihitung sebelum nilai dibulatkan`
      : '';
  switch (priority.variant) {
    case 'nominal':
      return `Tiap anggota memberi nilai; yang terpenting diberi nilai tertinggi. Penilai: ${raters} anggota.`;
    case 'usg-pairwise':
      return raters > 1
        ? `Tiap dua masalah dibandingkan pada tiap kriteria; angka adalah rata-rata kemenangan dari ${raters} penilai.`
        : 'Tiap dua masalah dibandingkan pada tiap kriteria; angka adalah banyaknya kemenangan.';
    case 'weighted':
      return `Skala 1 sampai ${priority.scale}; jumlah bobot ${formatNumber(weightSum(priority))}${rated}.`;
    case 'carl':
      return `Skala 1 sampai ${priority.scale}; nilai tertinggi berarti paling mungkin diselesaikan${rated}.`;
    default:
      return `Skala 1 sampai ${priority.scale}; nilai tertinggi berarti paling mendesak untuk ditangani${rated}.`;
  }
}

/** Whether the columns of a comparison by pairs add up, and which do not. */
export function pairwiseCheckText(checks: readonly PairwiseCheck[], problems: number): string {
  const [first] = checks;
  if (first === undefined || first.expected === 0) return '';
  const wanted = `${problems} × ${problems - 1} ÷ 2 = ${formatNumber(first.expected)}`;
  const short = checks.filter(({ sum, expected }) => sum !== expected);
  if (short.length === 0) return `Pemeriksaan: tiap kolom berjumlah ${wanted}. Sesuai.`;
  const told = short.map(({ name, sum }) => `${shortName(name)} baru ${formatNumber(sum)}`);
  return `Pemeriksaan: tiap kolom seharusnya berjumlah ${wanted}; ${formatList(told)}.`;
}

export function weightSum(priority: Priority): number {
  return criteriaOf(priority).reduce((sum, { weight }) => sum + (numberOf(weight) ?? 1), 0);
}

/** "Urgency (mendesak)" in a formula: "Urgency". */
function shortName(name: string): string {
  return name.replace(/\s*\(.*\)\s*$/, '').trim() || name.trim();
}

function weightText(weight: Priority['criteria'][number]['weight']): string {
  return formatNumber(numberOf(weight) ?? 1);
}

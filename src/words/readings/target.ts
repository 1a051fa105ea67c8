import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBefore, isBeforeOrOn } from '#language/dayOrMonth.ts';
import { formatQuantity, isPercent } from '#language/formatQuantity.ts';
import { changeWords } from './change.ts';

/** "turun 12 poin persen (dari 30% menjadi 18%, yaitu 40% dari semula)." Empty until both numbers are there. */
export function targetReading({ baseline, target, unit }: TargetRow): string {
  const before = numberOf(baseline);
  const after = numberOf(target);
  if (before === null || after === null || before === after) return '';
  const [difference = '', share] = changeWords(before, after, unit).split(', yaitu ');
  const steps = `dari ${formatQuantity(before, unit)} menjadi ${formatQuantity(after, unit)}`;
  return `${difference} (${share === undefined ? steps : `${steps}, yaitu ${share}`}).`;
}

/** What cannot be meant as it stands, a sentence each. None of it keeps the team from going on. */
export function targetConcerns(row: TargetRow): readonly string[] {
  const before = numberOf(row.baseline);
  const after = numberOf(row.target);
  return [...valueConcerns(row, before, after), ...dayConcerns(row)];
}

function valueConcerns(
  { unit, direction }: TargetRow,
  before: number | null,
  after: number | null,
): readonly string[] {
  const isOutside = (value: number | null) => value !== null && (value < 0 || value > 100);
  const concerns: string[] = [];
  if (isPercent(unit) && (isOutside(before) || isOutside(after))) {
    concerns.push('Persentase di luar 0 sampai 100. Periksa angkanya, atau ganti satuannya.');
  }
  if (before === null || after === null) return concerns;
  if (before === after) {
    concerns.push('Sasaran sama dengan kondisi awal, sehingga tidak ada yang berubah.');
  } else if (direction === 'down' ? after > before : after < before) {
    const [way, side] = direction === 'down' ? ['turun', 'di atas'] : ['naik', 'di bawah'];
    concerns.push(`Arahnya ${way}, tetapi sasaran ${side} kondisi awal.`);
  }
  if (before === 0 && after !== 0) {
    concerns.push('Kondisi awal nol, sehingga perubahannya tidak dapat dihitung dalam persen.');
  }
  return concerns;
}

function dayConcerns({ baselineFrom, baselineTo, deadline }: TargetRow): readonly string[] {
  const [from, to, until] = [dateOf(baselineFrom), dateOf(baselineTo), dateOf(deadline)];
  return [
    ...(isBefore(to, from)
      ? ['Periode awal berakhir sebelum dimulai. Periksa kedua tanggalnya.']
      : []),
    ...(isBeforeOrOn(until, to ?? from) ? ['Tenggat jatuh sebelum pengukuran awal selesai.'] : []),
  ];
}

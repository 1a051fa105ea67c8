import { formatNumber } from './formatNumber.ts';
import { formatPercent } from './formatPercent.ts';
import { formatRupiah } from './formatRupiah.ts';

/** A number with its unit as the unit asks: "29,6%", "Rp1.250.000", "45 menit". */
export function formatQuantity(value: number, unit: string): string {
  const name = unit.trim();
  if (isPercent(name)) return formatPercent(value, { atMost: 2 });
  if (/^(rp\.?|rupiah|idr)$/i.test(name)) return formatRupiah(value);
  return name === '' ? formatNumber(value) : `${formatNumber(value)} ${name}`;
}

/** Whether a unit means percent. */
export function isPercent(unit: string): boolean {
  return /^(%|persen|prosen|persentase)$/i.test(unit.trim());
}

import { formatNumber } from './formatNumber.ts';

/** An amount of money in Rupiah, without a space and without cents: "Rp1.250.000". */
export function formatRupiah(amount: number): string {
  if (!Number.isFinite(amount)) return '–';
  const digits = formatNumber(Math.abs(amount), { atMost: 0 });
  return amount < 0 && digits !== '0' ? `−Rp${digits}` : `Rp${digits}`;
}

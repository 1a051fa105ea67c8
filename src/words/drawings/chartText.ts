import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';

/** A category as the axis prints it; a bar never stands without a name. */
export function categoryLabel(name: string): string {
  return name.trim() || '(tanpa nama)';
}

/** "Berkas kurang 12 (40%)": what was counted of one kind or stratum, and its share. */
export function countedShare(part: {
  readonly name: string;
  readonly total: number;
  readonly percent: number;
}): string {
  return `${categoryLabel(part.name)} ${formatNumber(part.total)} (${formatPercent(part.percent)})`;
}

/** Parts as sentences, each with its full stop; empty parts are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** A drawing that goes over several sheets, the place of one of them from 0: "SOP Pendaftaran (1 dari 3)". */
export function sheetTitle(title: string, at: number, sheets: number): string {
  return sheets === 1 ? title : `${title} (${at + 1} dari ${sheets})`;
}

/** What stands where a box or a cell of a drawing has no words. */
export const NOT_FILLED = '(belum diisi)';

export const NO_DATA = 'Belum ada data';

export const NOTHING_COUNTED = 'Belum ada yang tercatat';

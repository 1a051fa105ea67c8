import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { withoutUnit } from '#intake/reading/names.ts';
import { isTimeWord, PLACE, SHIFT, TIME } from '#intake/cells/timeWords.ts';

const OFFICER = /^(?:petugas|pegawai|operator|nama petugas|kasir|perawat)\b/i;

/** What the columns of a check sheet are by their names; `null` where those do not say. */
export function columnsAre(names: readonly string[]): CheckSheetInput['by'] | null {
  const known = names.map(withoutUnit).filter((name) => name !== '');
  if (known.length === 0) return null;
  const areAll = (is: (name: string) => boolean): boolean => known.every(is);
  const first = known[0] ?? '';
  if (areAll(isTimeWord) || TIME.test(first)) return 'day';
  if (areAll((name) => SHIFT.test(name)) || SHIFT.test(first)) return 'shift';
  if (areAll((name) => PLACE.test(name)) || PLACE.test(first)) return 'place';
  if (areAll((name) => OFFICER.test(name)) || OFFICER.test(first)) return 'officer';
  return 'other';
}

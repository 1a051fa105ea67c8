import { formatList } from '#language/formatList.ts';

/** More than these are counted, not named. */
const MOST_NAMED = 8;

/** Says which values are empty and which are no numbers: "Nilai ke-2 dan ke-5 kosong dan tidak ikut dihitung." */
export function leftOut(values: readonly unknown[], what = 'Nilai'): string {
  const empty = positions(values, (value) => value === null);
  const unread = positions(values, (value) => typeof value === 'string');
  return [
    empty === '' ? '' : `${what} ${empty} kosong dan tidak ikut dihitung.`,
    unread === '' ? '' : `${what} ${unread} bukan bilangan dan tidak ikut dihitung.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** "ke-2 dan ke-5"; empty where none is meant. */
export function positions<Value>(
  values: readonly Value[],
  isMeant: (value: Value, at: number) => boolean,
): string {
  const found = values.flatMap((value, at) => (isMeant(value, at) ? `ke-${at + 1}` : []));
  const more = found.length - MOST_NAMED;
  return formatList(more > 0 ? [...found.slice(0, MOST_NAMED), `${more} lainnya`] : found);
}

import {
  isMeanName,
  isRemarkName,
  isRunningName,
  isSerialName,
  isShareName,
  nameKey,
  sumName,
} from '#intake/reading/names.ts';

const PLACED =
  /^(?:prioritas|rangking|ranking|rank|peringkat|urutan|keterangan|hasil|hasil akhir|kesimpulan)(?: .*)?$|^(?:skor|nilai|bobot)(?: (?:akhir|total|rata rata))?$|^u ?[x×*+]? ?s ?[x×*+]? ?g$/;

/** Whether a head says what the scores come to rather than who gave them or for what: "Prioritas", "U×S×G". */
export function isSummaryHead(name: string): boolean {
  const key = nameKey(name.replace(/\*/g, '×'));
  return (
    PLACED.test(key) ||
    sumName(name) === 'exact' ||
    [isMeanName, isShareName, isRunningName, isRemarkName, isSerialName].some((is) => is(name))
  );
}

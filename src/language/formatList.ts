/** Words in a row as a sentence has them: "A", "A dan B", "A, B, dan C". */
export function formatList(items: readonly string[], conjunction: 'dan' | 'atau' = 'dan'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  if (items.length === 2) return `${items[0] ?? ''} ${conjunction} ${last}`;
  return `${items.slice(0, -1).join(', ')}, ${conjunction} ${last}`;
}

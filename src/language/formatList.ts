/** Words in a row as a sentence has them: "A", "A dan B", "A, B, dan C". */
export function formatList(
  items: readonly string[],
  conjunction: 'dan' | 'serta' | 'atau' = 'dan',
): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  if (items.length === 2) return `${items[0] ?? ''} ${conjunction} ${last}`;
  return `${items.slice(0, -1).join(', ')}, ${conjunction} ${last}`;
}

/**
 * Names that somebody typed as a sentence has them. Where one holds commas they are parted by semicolons, after the
 * spelling rules of Indonesian (EYD V); where one has a "dan" of its own the last is joined by "serta".
 */
export function formatNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const hasCommas = names.some((name) => name.includes(', '));
  if (hasCommas && names.length > 2) return `${names.slice(0, -1).join('; ')}; dan ${last}`;
  const isNested = hasCommas || names.some((name) => name.includes(' dan '));
  return formatList(names, isNested ? 'serta' : 'dan');
}

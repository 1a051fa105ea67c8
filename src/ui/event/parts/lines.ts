/** Rows as lines of text; empty columns at their end are left out. */
export function linesText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1).join('; '))
    .join('\n');
}

/** Lines of text as rows: columns parted by a semicolon or a tab, empty lines passed over. */
export function readLines(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.split(/[;\t]/u).map((part) => part.trim()))
    .filter((row) => row.some((part) => part !== ''));
}

import { readBlock } from '#language/readBlock.ts';
import { tidyLines } from '#language/tidyLines.ts';

const NUMBER = String.raw`\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]`;
const BULLET = String.raw`[•·▪‣●○◦■□➢✓§*\uf0b7\uf0a7\uf0d8\uf076\uf0fc–—-]|o(?=\t)`;
const MARKED = new RegExp(String.raw`^\s*(${NUMBER}|${BULLET})\t+`, 'iu');

/**
 * A pasted text as a long answer holds it: its lines with their numbers or bullets, as a document copies a list; cells of
 * a sheet beside each other on a line. A single cell of a sheet is what stands in it.
 */
export function pastedLines(text: string): string {
  const [cells = [], ...more] = /^"[^]*"\s*$/.test(text) ? readBlock(text, '\t') : [];
  const [only, ...others] = cells;
  const own = only !== undefined && others.length === 0 && more.length === 0 ? only : text;
  return tidyLines(
    own
      .split(/\r\n?|\n/)
      .map(markedLine)
      .join('\n'),
  );
}

function markedLine(line: string): string {
  return line.replace(MARKED, (_, mark: string) =>
    /^[·§o\uf0b7\uf0a7\uf0d8\uf076\uf0fc]$/.test(mark) ? '• ' : `${mark} `,
  );
}

/** Whether a pasted text is more than words for one place: cells of a sheet, or several lines. */
export function isManyCells(text: string): boolean {
  const block = readBlock(text, '\t');
  return block.length > 1 || (block[0]?.length ?? 0) > 1;
}

/** Whether a pasted text is rows of several cells, and no list with its numbers or bullets. */
export function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const parted = lines.filter((line) => line.replace(MARKED, '').includes('\t'));
  return lines.length > 1 && parted.length * 2 > lines.length;
}

import type { MeasureText } from './figure.ts';

export interface WrapOptions {
  /** Width in points that no line exceeds, unless a single letter does. */
  readonly width: number;
  readonly fontSize: number;
  readonly bold: boolean;
  /** Lines beyond it are cut off with an ellipsis; without it nothing is ever cut. */
  readonly maxLines?: number;
}

/**
 * Breaks words into lines. Words that a no-break space binds are one; one that is too long is broken there or after `-` or
 * `/` if it has any, else between letters.
 */
export function wrapText(
  text: string,
  options: WrapOptions,
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string): boolean =>
    measure(line, options.fontSize, options.bold) <= options.width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKS)) {
    if (word.trim() === '') continue;
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  return shorten(lines, options.maxLines, fits);
}

/** Where a line may end. */
export const BREAKS = /[^\S\u00a0]+/u;

type Fits = (line: string) => boolean;

function breakWord(word: string, fits: Fits): string[] {
  const parts = word
    .split(/(?<=[-/\u00a0])/u)
    .flatMap((part) => (fits(part) ? [part] : graphemes(part)));
  const pieces: string[] = [];
  let piece = '';
  for (const part of parts) {
    if (piece !== '' && !fits(piece + part)) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  pieces.push(piece);
  return pieces;
}

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function shorten(
  lines: readonly string[],
  maxLines: number | undefined,
  fits: Fits,
): readonly string[] {
  if (maxLines === undefined || lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = graphemes(kept.pop() ?? '');
  while (last.length > 0 && !fits(`${last.join('').trimEnd()}…`)) last.pop();
  return [...kept, `${last.join('').trimEnd()}…`];
}

/** Width in points of the widest of some lines; 0 for none. */
export function widestLine(
  lines: readonly string[],
  font: { readonly fontSize: number; readonly bold: boolean },
  measure: MeasureText,
): number {
  return Math.max(0, ...lines.map((line) => measure(line, font.fontSize, font.bold)));
}

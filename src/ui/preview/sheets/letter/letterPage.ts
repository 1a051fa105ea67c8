import type { LetterWidths } from '#domain/method/letterOn.ts';
import type { OfficePaper, Rule } from '#domain/method/officePaper.ts';

/** The sheet that a letterhead stands on; lengths in pixels. */
export interface LetterPage {
  /** The left edge and the width of the text. */
  readonly left: number;
  readonly width: number;
  readonly sheetWidth: number;
  /** Number as printed, and how many sheets there are; empty where pages are not counted. */
  readonly number: string;
  readonly total: string;
}

export function twipsAsPixels(twips: number): number {
  return twips / 15;
}

export function letterWidths(office: OfficePaper, page: LetterPage): LetterWidths {
  return { own: office.textWidth, printed: page.width * 15 };
}

/** A rule as a border. Its size is in eighths of a point; Word gives both lines of a double rule that size. */
export function borderOf(rule: Rule | null): string | undefined {
  if (rule === null) return undefined;
  const points = rule.size / 8;
  const isDouble = rule.style !== 'single' && rule.style !== 'thick';
  return `${isDouble ? points * 3 : points}pt ${isDouble ? 'double' : 'solid'} #${rule.colour}`;
}

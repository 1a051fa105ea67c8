import { textWidth } from '#figures/textWidth.ts';
import { formatFonts } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';

/** What a word is set in; its size in points. */
export interface Type {
  readonly font: Format['font'];
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Width of a line of text in points, on the safe side in every font on offer. */
export function typeWidth(text: string, { font, fontSize, bold }: Type): number {
  return textWidth(text, fontSize, bold) * (WIDER[font] ?? (isKnown(font) ? 1 : UNKNOWN));
}

/** An office's own font may run as wide as Bookman Old Style. */
const UNKNOWN = 1.25;

function isKnown(font: Format['font']): boolean {
  return formatFonts.some((known) => known === font);
}

/** Fonts that run wider than the one measurer's, beyond what it has to spare. */
const WIDER: Partial<Record<Format['font'], number>> = {
  Verdana: 1.2,
  Tahoma: 1.07,
  Georgia: 1.06,
  'Book Antiqua': 1.03,
};

/** Drawings are laid out before their font is known: a font that runs wide gives way to a narrower one of its kind. */
export function drawingFont(font: Format['font']): Format['font'] {
  return NARROWER[font] ?? (isKnown(font) ? font : 'Times New Roman');
}

const NARROWER: Partial<Record<Format['font'], Format['font']>> = {
  Verdana: 'Arial',
  Tahoma: 'Arial',
  Georgia: 'Cambria',
};

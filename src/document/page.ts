import type { PageLayout } from '#manuscript/layout.ts';
import { PageOrientation, type ISectionPropertiesOptions } from 'docx';

/** One sheet as it lies before the reader. Lengths in twips (twentieths of a point). */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  readonly textWidth: number;
  readonly textHeight: number;
  /** What Word needs to know of the sheet. */
  readonly properties: NonNullable<ISectionPropertiesOptions['page']>;
}

const paperInMillimetres = { A4: [210, 297], F4: [215, 330] } as const;

/** Turning a sheet on its side keeps the wide binding margin at the bound edge, which becomes the top. */
export function layPage(layout: PageLayout, orientation: Page['orientation']): Page {
  const [width, height] = paperInMillimetres[layout.paper].map((side) => twips(side / 10)) as [
    number,
    number,
  ];
  const { left, top, right, bottom } = layout.margins;
  const upright = orientation === 'portrait';
  const margin = upright
    ? { left, top, right, bottom }
    : { left: bottom, top: left, right: top, bottom: right };
  return {
    orientation,
    textWidth: (upright ? width : height) - twips(margin.left) - twips(margin.right),
    textHeight: (upright ? height : width) - twips(margin.top) - twips(margin.bottom),
    properties: {
      size: {
        width,
        height,
        orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        left: twips(margin.left),
        top: twips(margin.top),
        right: twips(margin.right),
        bottom: twips(margin.bottom),
        header: twips(1.5),
        footer: twips(1.5),
      },
    },
  };
}

/** Centimetres as twips. */
export function twips(centimetres: number): number {
  return Math.round((centimetres / 2.54) * 1440);
}

/** Twips as the pixels (96 to the inch) in which docx takes the size of drawings. */
export function pixels(lengthInTwips: number): number {
  return lengthInTwips / 15;
}

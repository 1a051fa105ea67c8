import { tag } from '#office/xml.ts';
import { pictureShape } from '#slides/shapes/frames.ts';
import { properties, transform } from '#slides/shapes/shape.ts';
import type { ShapeIds } from '#slides/shapes/shape.ts';
import { places, SLIDE } from './measures.ts';

/** What an office's paper puts on every slide. */
export interface OfficeFrame {
  readonly hasColour: boolean;
  /** Whether sentences are set in its colour. */
  readonly isForWords: boolean;
  /** Its size on paper, and the relation to its picture. */
  readonly logo: {
    readonly width: number;
    readonly height: number;
    readonly relation: string;
  } | null;
}

/** Points along the upper edge. */
const BAND = 7;

/** A band in the office's colour along the upper edge, and its logo at the right. */
export function officeShapes(ids: ShapeIds, { hasColour, logo }: OfficeFrame): readonly string[] {
  return [
    ...(hasColour ? [band(ids)] : []),
    ...(logo === null ? [] : [pictureShape(ids, { ...logo, alt: 'Logo instansi' }, atRight(logo))]),
  ];
}

/** A picture stands at the left of its place; this one's right edge is that of the words. */
function atRight({ width, height }: { readonly width: number; readonly height: number }) {
  const { logo } = places;
  const scale = Math.min(logo.width / width, logo.height / height);
  return { ...logo, x: logo.x + logo.width - width * scale, width: width * scale };
}

function band(ids: ShapeIds): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      properties('p:cNvPr', { id: ids.next(), name: 'Pita instansi' }),
      '<p:cNvSpPr/>',
      '<p:nvPr userDrawn="1"/>',
    ),
    tag(
      'p:spPr',
      {},
      transform('a:xfrm', { x: 0, y: 0, width: SLIDE.width, height: BAND }),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      tag('a:solidFill', {}, '<a:schemeClr val="accent1"/>'),
    ),
  );
}

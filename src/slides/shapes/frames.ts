import type { Figure } from '#figures/figure.ts';
import { tag } from '#office/xml.ts';
import type { Box } from '#slides/look/measures.ts';
import { properties, transform } from './shape.ts';
import type { ShapeIds } from './shape.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A native chart; `relation` leads to its part. */
export function chartFrame(
  ids: ShapeIds,
  { title, alt }: Pick<Figure, 'title' | 'alt'>,
  { box, relation }: { readonly box: Box; readonly relation: string },
): string {
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      properties('p:cNvPr', { id: ids.next(), name: title || 'Grafik', alt }),
      '<p:cNvGraphicFramePr/>',
      '<p:nvPr/>',
    ),
    transform('p:xfrm', box),
    tag(
      'a:graphic',
      {},
      tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'xmlns:c': CHART, 'r:id': relation })),
    ),
  );
}

interface Picture {
  readonly alt: string;
  /** In pixels; its shape is kept. */
  readonly width: number;
  readonly height: number;
  readonly relation: string;
}

/** A photograph as large as its place allows, at its left. */
export function pictureShape(
  ids: ShapeIds,
  { alt, width, height, relation }: Picture,
  place: Box,
): string {
  const scale = Math.min(place.width / Math.max(1, width), place.height / Math.max(1, height));
  const own = { width: width * scale, height: height * scale };
  const id = ids.next();
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      properties('p:cNvPr', { id, name: `Foto ${id}`, alt: alt || 'Foto' }),
      '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>',
      '<p:nvPr/>',
    ),
    tag(
      'p:blipFill',
      {},
      tag('a:blip', { 'r:embed': relation }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    tag(
      'p:spPr',
      {},
      transform('a:xfrm', { x: place.x, y: place.y, ...own }),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
}

import { emu, tag } from '#office/xml.ts';
import { placeholder, properties, ShapeIds, transform } from '#slides/shapes/shape.ts';
import { paragraphs } from '#slides/shapes/text.ts';
import { level } from './level.ts';
import { SLIDE } from './measures.ts';
import type { Box } from './measures.ts';
import { GROUND, MAP, NAMESPACES, shapeTree, treeOf } from './tree.ts';

/** Pages of notes, upright, in points. */
const NOTES = { width: 540, height: 720 } as const;
const notesPicture: Box = { x: 54, y: 40, width: 432, height: 243 };
const notesBody: Box = { x: 54, y: 310, width: 432, height: 370 };
export const notesSize = { cx: emu(NOTES.width), cy: emu(NOTES.height) };
export const slideSize = { cx: emu(SLIDE.width), cy: emu(SLIDE.height) };

/** What pages of notes look like: the slide, and below it what is said. */
export function notesMasterXml(): string {
  const ids = new ShapeIds();
  return tag(
    'p:notesMaster',
    NAMESPACES,
    treeOf({ ground: GROUND }, [
      slideImage(ids, notesPicture),
      placeholder(
        ids,
        { type: 'body', idx: 1, name: 'Catatan', box: notesBody },
        paragraphs(['Catatan'], {}),
      ),
    ]),
    MAP,
    tag('p:notesStyle', {}, level(1, { size: 14 })),
  );
}

/** What is said to a slide. */
export function notesXml(texts: readonly string[]): string {
  const ids = new ShapeIds();
  return tag(
    'p:notes',
    NAMESPACES,
    shapeTree(
      slideImage(ids),
      placeholder(ids, { type: 'body', idx: 1, name: 'Catatan' }, paragraphs(texts, {})),
    ),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}

function slideImage(ids: ShapeIds, box?: Box): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      properties('p:cNvPr', { id: ids.next(), name: 'Salindia' }),
      '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>',
      '<p:nvPr><p:ph type="sldImg"/></p:nvPr>',
    ),
    tag('p:spPr', {}, box === undefined ? '' : transform('a:xfrm', box)),
  );
}

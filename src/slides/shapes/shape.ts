import { emu, tag } from '#office/xml.ts';
import type { Box } from '#slides/look/measures.ts';
import { paragraphs, textBody } from './text.ts';
import type { TextLook } from './text.ts';

/** Numbers the shapes of one slide: ids are whole, and none is given twice. 1 is the slide's own. */
export class ShapeIds {
  #last = 1;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

interface Named {
  readonly id: number;
  readonly name: string;
  /** For who cannot see it. */
  readonly alt?: string | undefined;
}

export function properties(name: string, { id, name: called, alt }: Named): string {
  return tag(name, { id, name: called, descr: alt });
}

export function transform(name: 'a:xfrm' | 'p:xfrm', box: Box, flip = ''): string {
  const { x, y, width, height } = box;
  return tag(
    name,
    { flipH: flip.includes('h') ? 1 : undefined, flipV: flip.includes('v') ? 1 : undefined },
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );
}

interface Shape extends Named {
  /** What kind of shape it is. Default: a shape like any other. */
  readonly kind?: string;
  /** Where it stands for a place of the layout. */
  readonly place?: string;
  /** Outline, place and filling. */
  readonly look: readonly string[];
  /** With its words. */
  readonly body: string;
}

/** A shape with its words, as every slide writes it. */
export function shape({ kind = '', place = '', look, body, ...named }: Shape): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      properties('p:cNvPr', named),
      kind === '' ? '<p:cNvSpPr/>' : kind,
      place === '' ? '<p:nvPr/>' : place,
    ),
    tag('p:spPr', {}, ...look),
    body,
  );
}

export const TEXT_BOX = '<p:cNvSpPr txBox="1"/>';

interface Words {
  readonly name: string;
  readonly box: Box;
  readonly texts: readonly string[];
}

/** Words of the slide's own in a box of their own. */
export function textBox(
  ids: ShapeIds,
  { name, box, texts }: Words,
  look: TextLook & { readonly anchor?: 't' | 'ctr' | 'b' },
): string {
  return shape({
    id: ids.next(),
    name,
    kind: TEXT_BOX,
    look: [
      transform('a:xfrm', box),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      '<a:noFill/>',
    ],
    body: textBody(paragraphs(texts, look), { anchor: look.anchor ?? 't' }),
  });
}

export interface Placeholder {
  readonly type?: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly idx?: number;
  readonly name: string;
  /** Where it is not the layout's. */
  readonly box?: Box;
}

/** Words in a place that the layout keeps: outline view and screen readers find them there. */
export function placeholder(
  ids: ShapeIds,
  { type, idx, name, box }: Placeholder,
  content: string,
): string {
  return shape({
    id: ids.next(),
    name,
    kind: '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
    place: tag('p:nvPr', {}, tag('p:ph', { type, sz: sizeOf(type), idx })),
    look: box === undefined ? [''] : [transform('a:xfrm', box)],
    body: tag('p:txBody', {}, isFoot(type) ? FOOT_BODY : '<a:bodyPr/>', '<a:lstStyle/>', content),
  });
}

function sizeOf(type: Placeholder['type']): string | undefined {
  return isFoot(type) ? 'quarter' : undefined;
}

function isFoot(type: Placeholder['type']): boolean {
  return type === 'ftr' || type === 'sldNum';
}

const FOOT_BODY = '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>';

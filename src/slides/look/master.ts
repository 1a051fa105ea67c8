import { level } from './level.ts';
import { GROUND, MAP, NAMESPACES, treeOf } from './tree.ts';
import { palette } from '#office/palette.ts';
import { tag } from '#office/xml.ts';
import { FONT, places, sizes } from './measures.ts';
import type { Box } from './measures.ts';
import { officeShapes } from './officeShapes.ts';
import type { OfficeFrame } from './officeShapes.ts';
import type { Placeholder } from '#slides/shapes/shape.ts';
import { placeholder, ShapeIds, transform, properties } from '#slides/shapes/shape.ts';
import { hundredths, paragraphs, solid } from '#slides/shapes/text.ts';

/** What a slide is laid on. */
export const layouts = ['cover', 'below', 'beside', 'points'] as const;
export type Layout = (typeof layouts)[number];

/** As PowerPoint offers them for a new slide. */
const layoutNames: Readonly<Record<Layout, string>> = {
  cover: 'Judul',
  below: 'Kalimat di atas',
  beside: 'Kalimat di kiri',
  points: 'Kalimat dan butir',
};

/** The master: ground, places and type of every layout. */
export function masterXml(
  layoutIds: readonly { readonly id: number; readonly relation: string }[],
  office: OfficeFrame,
): string {
  const ids = new ShapeIds();
  return tag(
    'p:sldMaster',
    NAMESPACES,
    treeOf({ ground: GROUND }, [
      ...officeShapes(ids, office),
      area(
        ids,
        { type: 'title', name: 'Kalimat' },
        { box: places.title, prompt: 'Kalimat salindia', anchor: 't' },
      ),
      area(
        ids,
        { type: 'body', idx: 1, name: 'Isi' },
        { box: places.body, prompt: 'Isi', anchor: 't' },
      ),
      footers(ids),
    ]),
    MAP,
    tag(
      'p:sldLayoutIdLst',
      {},
      ...layoutIds.map(({ id, relation }) => tag('p:sldLayoutId', { id, 'r:id': relation })),
    ),
    tag(
      'p:txStyles',
      {},
      tag(
        'p:titleStyle',
        {},
        level(1, { size: sizes.title[0], bold: true, isOwn: office.isForWords }),
      ),
      tag(
        'p:bodyStyle',
        {},
        ...[1, 2, 3, 4, 5].map((at) => level(at, { size: sizes.points[0], bullet: true })),
      ),
      tag('p:otherStyle', {}, level(1, { size: 18 })),
    ),
  );
}

/** One of the layouts, with the places that a slide fills. */
export function layoutXml(layout: Layout, isOwn: boolean): string {
  const ids = new ShapeIds();
  return tag(
    'p:sldLayout',
    {
      ...NAMESPACES,
      type: layout === 'cover' ? 'title' : layout === 'points' ? 'obj' : 'titleOnly',
      preserve: 1,
      // It has its own logos, large.
      showMasterSp: layout === 'cover' ? 0 : undefined,
    },
    treeOf({ name: layoutNames[layout] }, [...areasOf(layout, ids, isOwn), footers(ids)]),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}

function areasOf(layout: Layout, ids: ShapeIds, isOwn: boolean): readonly string[] {
  switch (layout) {
    case 'cover':
      return [
        rule(ids),
        area(
          ids,
          { type: 'ctrTitle', name: 'Judul' },
          { box: places.coverTitle, prompt: 'Judul risalah', anchor: 'b', size: 36, isOwn },
        ),
        area(
          ids,
          { type: 'subTitle', idx: 1, name: 'Penyaji' },
          { box: places.coverLines, prompt: 'Kelompok dan unit', anchor: 't', size: sizes.lines },
        ),
      ];
    case 'beside':
      return [
        area(
          ids,
          { type: 'title', name: 'Kalimat' },
          {
            box: places.besideTitle,
            prompt: 'Kalimat salindia',
            anchor: 't',
            size: sizes.title[0],
            isOwn,
          },
        ),
      ];
    case 'points':
      return [
        area(
          ids,
          { type: 'title', name: 'Kalimat' },
          {
            box: places.title,
            prompt: 'Kalimat salindia',
            anchor: 't',
            size: sizes.title[0],
            isOwn,
          },
        ),
        area(
          ids,
          { idx: 1, name: 'Butir' },
          { box: places.body, prompt: 'Butir', anchor: 't', size: sizes.points[0] },
        ),
      ];
    case 'below':
      return [
        area(
          ids,
          { type: 'title', name: 'Kalimat' },
          {
            box: places.title,
            prompt: 'Kalimat salindia',
            anchor: 't',
            size: sizes.title[0],
            isOwn,
          },
        ),
      ];
  }
}

/** The thread begins under the title. */
function rule(ids: ShapeIds): string {
  const { x, y } = places.coverLines;
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      properties('p:cNvPr', { id: ids.next(), name: 'Benang' }),
      '<p:cNvSpPr/>',
      '<p:nvPr userDrawn="1"/>',
    ),
    tag(
      'p:spPr',
      {},
      transform('a:xfrm', { x, y: y - 10, width: 96, height: 3 }),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      solid(palette.thread),
    ),
  );
}

interface EmptyPlace {
  readonly box: Box;
  /** What an editor sees there. */
  readonly prompt: string;
  readonly anchor: 't' | 'b';
  readonly size?: number | undefined;
  readonly isOwn?: boolean;
}

/** An empty place with its prompt. */
function area(
  ids: ShapeIds,
  which: Placeholder,
  { box, prompt, anchor, size, isOwn = false }: EmptyPlace,
): string {
  const bullet = which.idx === 1 && which.type !== 'subTitle';
  return placeholder(ids, { ...which, box }, paragraphs([prompt], {})).replace(
    '<a:bodyPr/><a:lstStyle/>',
    tag(
      'a:bodyPr',
      { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
      '<a:normAutofit/>',
    ) +
      (size === undefined
        ? '<a:lstStyle/>'
        : tag(
            'a:lstStyle',
            {},
            level(1, {
              size,
              bold: /itle$/u.test(which.type ?? '') && which.type !== 'subTitle',
              bullet,
              isOwn,
            }),
          )),
  );
}

function footers(ids: ShapeIds): string {
  return footer(ids, ' ') + slideNumber(ids);
}

/** The circle, at the foot of every slide. */
export function footer(ids: ShapeIds, text: string): string {
  const look = { size: sizes.footer, color: palette.quiet, font: FONT };
  return placeholder(
    ids,
    { type: 'ftr', idx: 11, name: 'Kaki', box: places.footer },
    paragraphs([text], look),
  );
}

export function slideNumber(ids: ShapeIds): string {
  const look = tag(
    'a:rPr',
    { lang: 'id-ID', sz: hundredths(sizes.footer) },
    solid(palette.quiet),
    tag('a:latin', { typeface: FONT }),
  );
  const field = tag(
    'a:p',
    {},
    '<a:pPr algn="r"/>',
    tag(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      look,
      '<a:t>‹#›</a:t>',
    ),
  );
  return placeholder(ids, { type: 'sldNum', idx: 12, name: 'Nomor', box: places.number }, field);
}

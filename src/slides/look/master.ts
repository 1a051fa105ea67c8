import { palette } from '#office/palette.ts';
import { emu, tag } from '#office/xml.ts';
import { FONT, places, sizes, SLIDE } from './measures.ts';
import type { Box } from './measures.ts';
import { placeholder, ShapeIds, transform, properties } from '#slides/shapes/shape.ts';
import { hundredths, paragraphs, solid } from '#slides/shapes/text.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

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

/** Shapes on a slide. */
export function shapeTree(...shapes: readonly string[]): string {
  return treeOf({}, shapes);
}

interface TreeLook {
  /** As PowerPoint offers a layout. */
  readonly name?: string;
  /** Behind the shapes; a slide has that of its master. */
  readonly ground?: string;
}

function treeOf({ name, ground = '' }: TreeLook, shapes: readonly string[]): string {
  return tag(
    'p:cSld',
    { name },
    ground,
    tag(
      'p:spTree',
      {},
      '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
      '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
      ...shapes,
    ),
  );
}

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The master: ground, places and type of every layout. */
export function masterXml(
  layoutIds: readonly { readonly id: number; readonly relation: string }[],
): string {
  const ids = new ShapeIds();
  return tag(
    'p:sldMaster',
    NAMESPACES,
    treeOf({ ground: GROUND }, [
      area(ids, { type: 'title', name: 'Kalimat' }, places.title, 'Kalimat salindia', 't'),
      area(ids, { type: 'body', idx: 1, name: 'Isi' }, places.body, 'Isi', 't'),
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
      tag('p:titleStyle', {}, level(1, { size: sizes.title[0], bold: true })),
      tag(
        'p:bodyStyle',
        {},
        ...[1, 2, 3, 4, 5].map((at) => level(at, { size: sizes.points[0], bullet: true })),
      ),
      tag('p:otherStyle', {}, level(1, { size: 18 })),
    ),
  );
}

const GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** One of the layouts, with the places that a slide fills. */
export function layoutXml(layout: Layout): string {
  const ids = new ShapeIds();
  return tag(
    'p:sldLayout',
    {
      ...NAMESPACES,
      type: layout === 'cover' ? 'title' : layout === 'points' ? 'obj' : 'titleOnly',
      preserve: 1,
    },
    treeOf({ name: layoutNames[layout] }, [...areasOf(layout, ids), footers(ids)]),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}

function areasOf(layout: Layout, ids: ShapeIds): readonly string[] {
  switch (layout) {
    case 'cover':
      return [
        rule(ids),
        area(ids, { type: 'ctrTitle', name: 'Judul' }, places.coverTitle, 'Judul risalah', 'b', 36),
        area(
          ids,
          { type: 'subTitle', idx: 1, name: 'Penyaji' },
          places.coverLines,
          'Kelompok dan unit',
          't',
          sizes.lines,
        ),
      ];
    case 'beside':
      return [
        area(
          ids,
          { type: 'title', name: 'Kalimat' },
          places.besideTitle,
          'Kalimat salindia',
          't',
          sizes.title[0],
        ),
      ];
    case 'points':
      return [
        area(
          ids,
          { type: 'title', name: 'Kalimat' },
          places.title,
          'Kalimat salindia',
          't',
          sizes.title[0],
        ),
        area(ids, { idx: 1, name: 'Butir' }, places.body, 'Butir', 't', sizes.points[0]),
      ];
    case 'below':
      return [
        area(
          ids,
          { type: 'title', name: 'Kalimat' },
          places.title,
          'Kalimat salindia',
          't',
          sizes.title[0],
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

/** An empty place with its prompt. */
function area(
  ids: ShapeIds,
  which: Parameters<typeof placeholder>[1],
  box: Box,
  prompt: string,
  anchor: 't' | 'b',
  size?: number,
): string {
  const bullet = which.idx === 1 && which.type !== 'subTitle';
  return placeholder(ids, which, paragraphs([prompt], {}), box).replace(
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
            }),
          )),
  );
}

interface LevelLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly bullet?: boolean;
}

function level(at: number, { size, bold = false, bullet = false }: LevelLook): string {
  const indent = bullet ? emu(20) : 0;
  return tag(
    `a:lvl${at}pPr`,
    { marL: indent * at, indent: -indent, algn: 'l', rtl: 0 },
    '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>',
    tag('a:spcBef', {}, tag('a:spcPts', { val: bullet ? 900 : 0 })),
    bullet ? `<a:buFont typeface="Arial"/><a:buChar char="•"/>` : '<a:buNone/>',
    tag(
      'a:defRPr',
      { lang: 'id-ID', sz: hundredths(size), b: Number(bold) },
      '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
      '<a:latin typeface="+mn-lt"/>',
    ),
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
    { type: 'ftr', idx: 11, name: 'Kaki' },
    paragraphs([text], look),
    places.footer,
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
  return placeholder(ids, { type: 'sldNum', idx: 12, name: 'Nomor' }, field, places.number);
}

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
        { type: 'body', idx: 1, name: 'Catatan' },
        paragraphs(['Catatan'], {}),
        notesBody,
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

import type { BoxMark, Diagram, LineMark, Mark, TextMark } from '#figures/figure.ts';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { markLook } from '#office/markLook.ts';
import { emu, tag } from '#office/xml.ts';
import type { Box } from '#slides/look/measures.ts';
import { properties, shape, TEXT_BOX, transform } from './shape.ts';
import type { ShapeIds } from './shape.ts';
import { paragraphs, solid, textBody } from './text.ts';

/** Words are not set larger than this, in points, however much room there is. */
const LARGEST = 24;

/** A diagram as a group of shapes that can be taken apart and edited, in the middle of its place. */
export function diagramGroup(ids: ShapeIds, diagram: Diagram, place: Box): string {
  if (diagram.marks.length === 0 || !(diagram.width > 0) || !(diagram.height > 0)) return '';
  const fit = Math.min(place.width / diagram.width, place.height / diagram.height);
  const scale = Math.min(fit, LARGEST / smallestFont(diagram));
  const width = diagram.width * scale;
  const height = diagram.height * scale;
  const draw: Draw = {
    scale,
    x: place.x + (place.width - width) / 2,
    y: place.y + (place.height - height) / 2,
  };
  const box = { x: draw.x, y: draw.y, width, height };
  const inner = [
    tag('a:off', { x: emu(box.x), y: emu(box.y) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
    tag('a:chOff', { x: emu(box.x), y: emu(box.y) }),
    tag('a:chExt', { cx: emu(width), cy: emu(height) }),
  ];
  return tag(
    'p:grpSp',
    {},
    tag(
      'p:nvGrpSpPr',
      {},
      properties('p:cNvPr', { id: ids.next(), name: diagram.title, alt: diagram.alt }),
      '<p:cNvGrpSpPr/>',
      '<p:nvPr/>',
    ),
    tag('p:grpSpPr', {}, tag('a:xfrm', {}, ...inner)),
    ...diagram.marks.map((mark) => shapeOf(ids, mark, draw)),
  );
}

/** Where the drawing's own points lie on the slide. */
interface Draw {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function smallestFont({ marks }: Diagram): number {
  const fonts = marks.flatMap((mark) =>
    mark.kind !== 'line' && mark.lines.length > 0 ? [mark.fontSize] : [],
  );
  return Math.min(LARGEST, ...fonts);
}

function shapeOf(ids: ShapeIds, mark: Mark, draw: Draw): string {
  switch (mark.kind) {
    case 'box':
      return boxShape(ids, mark, draw);
    case 'line':
      return lineShape(ids, mark, draw);
    case 'text':
      return textShape(ids, mark, draw);
    default:
      return mark satisfies never;
  }
}

const outlines = {
  rectangle: 'rect',
  rounded: 'roundRect',
  capsule: 'flowChartTerminator',
  diamond: 'diamond',
  circle: 'ellipse',
  pentagon: 'flowChartOffpageConnector',
} as const;

function boxShape(ids: ShapeIds, mark: BoxMark, draw: Draw): string {
  const look = markLook(mark.role);
  const id = ids.next();
  return shape({
    id,
    name: `Kotak ${id}`,
    look: [
      transform('a:xfrm', placed(mark, draw)),
      geometry(outlines[mark.shape]),
      filled(look.fill),
      stroke(look.outline, draw),
    ],
    body: textBody(wordsOf(mark, draw), {
      anchor: 'ctr',
      left: mark.align === 'start' ? 3 * draw.scale : 0,
    }),
  });
}

function wordsOf({ lines, fontSize, bold, role, align }: BoxMark | TextMark, draw: Draw): string {
  const size = fontSize * draw.scale;
  return paragraphs(lines, {
    size,
    bold,
    color: markLook(role).ink,
    align,
    pitch: size * LINE_HEIGHT,
  });
}

function lineShape(ids: ShapeIds, mark: LineMark, draw: Draw): string {
  const { from, to } = mark;
  const look = markLook(mark.role);
  const id = ids.next();
  const area = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const flip = `${to.x < from.x ? 'h' : ''}${to.y < from.y ? 'v' : ''}`;
  return tag(
    'p:cxnSp',
    {},
    tag(
      'p:nvCxnSpPr',
      {},
      properties('p:cNvPr', { id, name: `Garis ${id}` }),
      '<p:cNvCxnSpPr/>',
      '<p:nvPr/>',
    ),
    tag(
      'p:spPr',
      {},
      transform('a:xfrm', placed(area, draw), flip),
      geometry('line'),
      tag(
        'a:ln',
        { w: Math.max(3175, emu(mark.width * draw.scale)) },
        solid(look.stroke),
        tag('a:prstDash', { val: mark.dash === 'dashed' ? 'dash' : 'solid' }),
        mark.arrow === 'end' ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '',
      ),
    ),
  );
}

function textShape(ids: ShapeIds, mark: TextMark, draw: Draw): string {
  const id = ids.next();
  const lead = { start: 0, center: mark.width / 2, end: mark.width }[mark.align];
  const height = Math.max(1, mark.lines.length) * mark.fontSize * LINE_HEIGHT;
  return shape({
    id,
    name: `Teks ${id}`,
    kind: TEXT_BOX,
    look: [
      transform('a:xfrm', placed({ x: mark.x - lead, y: mark.y, width: mark.width, height }, draw)),
      geometry('rect'),
      '<a:noFill/>',
    ],
    body: textBody(wordsOf(mark, draw)),
  });
}

function geometry(preset: string): string {
  return tag('a:prstGeom', { prst: preset }, '<a:avLst/>');
}

type Fill = ReturnType<typeof markLook>['fill'];
type Outline = ReturnType<typeof markLook>['outline'];

function filled(fill: Fill): string {
  if (typeof fill === 'string') return solid(fill);
  if (!('type' in fill) || fill.type !== 'pattern') return '<a:noFill/>';
  return tag(
    'a:pattFill',
    { prst: 'ltUpDiag' },
    tag('a:fgClr', {}, tag('a:srgbClr', { val: colourOf(fill.color) })),
    tag('a:bgClr', {}, tag('a:srgbClr', { val: colourOf(fill.backgroundColor) })),
  );
}

function stroke({ color, width = 0.75, dash }: Outline, draw: Draw): string {
  return tag(
    'a:ln',
    { w: Math.max(3175, emu(width * Math.min(2, draw.scale))) },
    solid(colourOf(color)),
    tag('a:prstDash', { val: dash === 'dash' ? 'dash' : 'solid' }),
  );
}

/** Ours are six hex digits throughout. */
function colourOf(color: unknown): string {
  return typeof color === 'string' ? color : '000000';
}

function placed({ x, y, width, height }: Box, draw: Draw): Box {
  return {
    x: draw.x + x * draw.scale,
    y: draw.y + y * draw.scale,
    width: width * draw.scale,
    height: height * draw.scale,
  };
}

import type { BoxMark, Diagram, LineMark, Mark, TextMark } from '#figures/figure.ts';
import { LINE_HEIGHT } from '#figures/textWidth.ts';
import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import { ShapeCanvasRun } from 'docx/shapes';
import type { IShapeCanvasChildOptions } from 'docx/shapes';
import { markLook } from '#office/markLook.ts';
import { textRuns } from '#document/setting/runs.ts';
import { halfPoints } from '#document/look/styles.ts';
import type { UsedLooks } from '#document/look/usedLooks.ts';

/** Room for a diagram, in points. */
interface DiagramPlace {
  readonly width: number;
  readonly height: number;
  /** Where it differs from the document's. */
  readonly font?: string;
  readonly looks: UsedLooks;
}

/** A diagram as native shapes on one canvas, scaled down to its place. `null` where there is nothing to draw. */
export function nativeDiagram(diagram: Diagram, place: DiagramPlace): ShapeCanvasRun | null {
  if (diagram.marks.length === 0 || !(diagram.width > 0) || !(diagram.height > 0)) return null;
  const scale = Math.min(1, place.width / diagram.width, place.height / diagram.height);
  const draw: Draw = { scale, ...place };
  return new ShapeCanvasRun({
    transformation: {
      width: Math.ceil(px(diagram.width, draw)),
      height: Math.ceil(px(diagram.height, draw)),
    },
    children: diagram.marks.map((mark) => shape(mark, draw)),
    altText: { name: diagram.title, title: diagram.title, description: diagram.alt },
  });
}

interface Draw extends Pick<DiagramPlace, 'font' | 'looks'> {
  readonly scale: number;
}

function shape(mark: Mark, draw: Draw): IShapeCanvasChildOptions {
  switch (mark.kind) {
    case 'box':
      return box(mark, draw);
    case 'line':
      return line(mark, draw);
    case 'text':
      return words(mark, draw);
    default:
      return mark satisfies never;
  }
}

const outlines = {
  rectangle: 'rectangle',
  rounded: 'roundedRectangle',
  capsule: 'flowChartTerminator',
  diamond: 'diamond',
  circle: 'ellipse',
  pentagon: 'flowChartOffpageConnector',
} as const;

function box(mark: BoxMark, draw: Draw): IShapeCanvasChildOptions {
  const look = markLook(mark.role);
  return {
    type: outlines[mark.shape],
    transformation: area(mark, draw),
    fill: look.fill,
    line: look.outline,
    ...(mark.lines.length > 0 && {
      children: paragraphs(mark, look.ink, draw),
      textOptions: { verticalAlignment: 'center', margins: boxMargins(mark), wrap: true },
    }),
  };
}

/** The layout has already broken the words to the box; Word must not take more room than the layout did. */
function boxMargins({ align }: BoxMark) {
  return { top: 0, bottom: 0, right: 0, left: align === 'start' ? 3 : 0 };
}

function line(mark: LineMark, draw: Draw): IShapeCanvasChildOptions {
  const { from, to } = mark;
  const look = markLook(mark.role);
  const flip = { vertical: to.y < from.y, horizontal: to.x < from.x };
  return {
    type: 'straightConnector',
    transformation: {
      ...area(
        {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        },
        draw,
      ),
      flip,
    },
    line: {
      color: look.stroke,
      width: Math.max(0.25, mark.width * draw.scale),
      dash: mark.dash === 'dashed' ? 'dash' : 'solid',
      ...(mark.arrow === 'end' && {
        endArrow: { type: 'triangle', width: 'medium', length: 'medium' },
      }),
    },
  };
}

function words(mark: TextMark, draw: Draw): IShapeCanvasChildOptions {
  const lead = { start: 0, center: mark.width / 2, end: mark.width }[mark.align];
  const height = Math.max(1, mark.lines.length) * mark.fontSize * LINE_HEIGHT;
  return {
    type: 'rectangle',
    transformation: area({ x: mark.x - lead, y: mark.y, width: mark.width, height }, draw),
    line: { transparency: 100, width: 0.25 },
    children: paragraphs(mark, markLook(mark.role).ink, draw),
    textOptions: {
      verticalAlignment: 'top',
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      wrap: false,
    },
  };
}

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

function paragraphs(mark: BoxMark | TextMark, color: string, draw: Draw): readonly Paragraph[] {
  const style = draw.looks.styleOf({
    of: 'DrawingText',
    size: halfPoints(mark.fontSize * draw.scale),
    bold: mark.bold,
    color,
    ...(draw.font !== undefined && { font: draw.font }),
  });
  // An exact pitch keeps the lines where the layout put them, whatever the font's own height.
  const pitch = Math.max(20, Math.round(mark.fontSize * draw.scale * LINE_HEIGHT * 20));
  return mark.lines.map(
    (text) =>
      new Paragraph({
        style,
        alignment: alignments[mark.align],
        spacing: { line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: textRuns(text),
      }),
  );
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function area({ x, y, width, height }: Area, draw: Draw) {
  return {
    width: px(width, draw),
    height: px(height, draw),
    offset: { left: px(x, draw), top: px(y, draw) },
  };
}

function px(points: number, { scale }: Draw): number {
  return Math.max(0, (points * scale * 96) / 72);
}

import type { Diagram, Figure } from '#figures/figure.ts';
import type { FigureBlock } from '#manuscript/manuscript.ts';
import { ImageRun } from 'docx';
import type { Paragraph, Run } from 'docx';
import { captionBelow, notePara } from './caption.ts';
import { printedType } from '#office/charts/chartPlace.ts';
import { nativeChart } from '#office/charts/nativeChart.ts';
import { nativeDiagram } from '#document/native/nativeDiagram.ts';
import { OpenParagraph } from './openParagraph.ts';
import { air } from '#document/look/styles.ts';
import { pixels } from '#document/look/page.ts';
import { textRuns } from '#document/setting/runs.ts';
import { drawingFont } from '#manuscript/measure/typeWidth.ts';
import type { Photo, Typesetting } from '#document/setting/typesetting.ts';
import { NOTHING_TO_DRAW } from '#words/captions.ts';

/** A figure, kept on one page with the caption below it. */
export function typesetFigure(block: FigureBlock, setting: Typesetting): readonly Paragraph[] {
  const caption = setting.captions.ofBlock.get(block);
  const drawing = draw(block, setting);
  const { leads } = setting;
  const isDrawn = block.figure.kind === 'diagram' && setting.page.orientation === 'landscape';
  return [
    new OpenParagraph(
      {
        style: drawing ? 'Drawing' : 'Missing',
        spacing: { before: Math.max(Math.round(160 * air(setting.format)), setting.gapAbove) },
        keepNext: caption !== undefined || block.note !== '',
      },
      drawing ? [drawing] : textRuns(NOTHING_TO_DRAW),
    ),
    ...(caption
      ? [captionBelow(caption, block.note, { below: isDrawn ? 'drawing' : 'figure', leads })]
      : []),
    ...(block.note ? [notePara(block.note, 'center', leads)] : []),
  ];
}

/** Twips that caption, note and the air around them take below a figure that fills its page. */
const CAPTION_ROOM = 1500;
/** Words in a drawing are not shrunk below this, in points, to make it stand below its heading. */
const SMALLEST_WORD = 8;
/** Height of a chart for each unit of its width: flatter in a summary, which counts its pages. */
const CHART_SHAPE = { full: 0.58, paired: 0.5, summary: 0.26, 'summary-paired': 0.23 } as const;

function draw(
  { figure, anchor, paired }: FigureBlock,
  setting: Typesetting,
): Run | ImageRun | null {
  const { page, format, filled } = setting;
  const height = page.textHeight - CAPTION_ROOM;
  // Below a heading on a page on its side a figure takes what is left rather than a page of its own.
  const left = page.orientation === 'landscape' ? height - filled : height;
  if (figure.kind === 'diagram') {
    const width = page.textWidth / 20;
    const font = drawingFont(format.font);
    const scale = Math.min(1, width / figure.width, left / 20 / figure.height);
    const fits = smallestWord(figure) * scale >= SMALLEST_WORD;
    return nativeDiagram(figure, {
      width,
      height: (fits ? left : height) / 20,
      ...(font !== format.font && { font }),
      looks: setting.looks,
    });
  }
  const width = pixels(page.textWidth);
  const shape = !paired ? format.detail : format.detail === 'full' ? 'paired' : 'summary-paired';
  const room = {
    width,
    height: Math.min(pixels(Math.max(left, height / 2)), width * CHART_SHAPE[shape]),
  };
  const chart = nativeChart(figure, { ...room, font: format.font, type: printedType });
  const picture = format.charts === 'picture' ? setting.pictures.get(anchor) : undefined;
  return chart && picture ? pictureOf(figure, picture, room) : chart;
}

/** The chart as a picture, as large as Word's own would be and with the same words for who cannot see it. */
function pictureOf(figure: Figure, picture: Photo, room: Room): ImageRun {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: figure.title, title: figure.title, description: figure.alt },
  });
}

/** In pixels, 96 to the inch. */
interface Room {
  readonly width: number;
  readonly height: number;
}

function smallestWord({ marks }: Diagram): number {
  return Math.min(...marks.map((mark) => (mark.kind === 'line' ? Infinity : mark.fontSize)));
}

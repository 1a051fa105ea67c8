import type { Diagram, Figure } from '#figures/figure.ts';
import type { FigureBlock } from '#manuscript/manuscript.ts';
import type { Paragraph, Run } from 'docx';
import { captionBelow, notePara } from './caption.ts';
import { nativeChart } from './nativeChart.ts';
import { nativeDiagram } from './nativeDiagram.ts';
import { OpenParagraph } from './openParagraph.ts';
import { pixels } from './page.ts';
import { textRuns } from './runs.ts';
import type { Typesetting } from './typesetting.ts';

/** A figure, kept on one page with the caption below it. */
export function typesetFigure(block: FigureBlock, setting: Typesetting): readonly Paragraph[] {
  const caption = setting.captions.ofBlock.get(block);
  const drawing = draw(block.figure, setting);
  return [
    new OpenParagraph(
      {
        style: drawing ? 'Drawing' : 'Missing',
        spacing: { before: Math.max(160, setting.gapAbove) },
        keepNext: caption !== undefined || block.note !== '',
      },
      drawing ? [drawing] : textRuns('(belum ada data untuk digambar)'),
    ),
    ...(caption ? [captionBelow(caption, block.note)] : []),
    ...(block.note ? [notePara(block.note, 'center')] : []),
  ];
}

/** Twips that caption, note and the air around them take below a figure that fills its page. */
const CAPTION_ROOM = 1320;
/** Words in a drawing are not shrunk below this, in points, to make it stand below its heading. */
const SMALLEST_WORD = 8;

function draw(figure: Figure, { page, layout, filled }: Typesetting): Run | null {
  const height = page.textHeight - CAPTION_ROOM;
  // Below a heading on a page on its side a figure takes what is left rather than a page of its own.
  const left = page.orientation === 'landscape' ? height - filled : height;
  if (figure.kind === 'diagram') {
    const width = page.textWidth / 20;
    const scale = Math.min(1, width / figure.width, left / 20 / figure.height);
    const fits = smallestWord(figure) * scale >= SMALLEST_WORD;
    return nativeDiagram(figure, { width, height: (fits ? left : height) / 20, font: layout.font });
  }
  const width = pixels(page.textWidth);
  return nativeChart(figure, {
    width,
    height: Math.min(pixels(Math.max(left, height / 2)), width * 0.58),
    font: layout.font,
  });
}

function smallestWord({ marks }: Diagram): number {
  return Math.min(...marks.map((mark) => (mark.kind === 'line' ? Infinity : mark.fontSize)));
}

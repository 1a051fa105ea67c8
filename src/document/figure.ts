import type { Figure } from '#figures/figure.ts';
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

function draw(figure: Figure, { page, layout }: Typesetting): Run | null {
  const height = page.textHeight - CAPTION_ROOM;
  if (figure.kind === 'diagram') {
    return nativeDiagram(figure, {
      width: page.textWidth / 20,
      height: height / 20,
      font: layout.font,
    });
  }
  const width = pixels(page.textWidth);
  return nativeChart(figure, {
    width,
    height: Math.min(pixels(height), width * 0.58),
    font: layout.font,
  });
}

import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { Caption } from '#document/setting/captions.ts';
import { textRuns } from '#document/setting/runs.ts';

/** "Tabel 2.1  Keluhan di loket": stands above its table and stays with it. */
export function captionAbove(caption: Caption): Paragraph {
  return new Paragraph({
    style: 'Caption',
    spacing: { before: 200, after: 80 },
    keepNext: true,
    children: captionRuns(caption),
  });
}

/** "Gambar 2.1  Diagram Pareto keluhan": stands below its figure, together with the note if there is one. */
export function captionBelow(caption: Caption, note: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    spacing: { before: 80, after: note ? 0 : 200 },
    keepNext: note !== '',
    children: captionRuns(caption),
  });
}

/** The small print under a table or figure: source, period, number of observations. */
export function notePara(note: string, align: 'left' | 'center'): Paragraph {
  return new Paragraph({ style: 'Note', alignment: align, children: textRuns(note) });
}

/** Label and number are one bookmark, which references repeat; the words after them are not. */
function captionRuns({ bookmark, label, chapter, count, sequence, text }: Caption) {
  return [
    new Bookmark({
      id: bookmark,
      children: [
        new TextRun(`${label} ${chapter}`),
        new SimpleField(`SEQ ${sequence}`, String(count)),
      ],
    }),
    ...textRuns(`  ${text}`, { bold: false }),
  ];
}

import { keptTogether } from '#manuscript/measure/keptTogether.ts';
import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { captionStyles } from '#document/look/styles.ts';
import type { Caption } from '#document/setting/captions.ts';
import { textRuns } from '#document/setting/runs.ts';

/** "Tabel 2.1  Keluhan di loket": stands above its table and stays with it. */
export function captionAbove(caption: Caption): Paragraph {
  return new Paragraph({
    style: captionStyles.table.id,
    spacing: { before: 200, after: 80 },
    keepNext: true,
    children: captionRuns(caption),
  });
}

/** What a caption stands below, and whether what follows stays with it. */
interface CaptionPlace {
  readonly below?: 'figure' | 'drawing';
  readonly leads?: boolean;
}

/** "Gambar 2.1  Diagram Pareto keluhan": stands below its figure, together with the note if there is one. */
export function captionBelow(
  caption: Caption,
  note: string,
  { below = 'figure', leads = false }: CaptionPlace = {},
): Paragraph {
  return new Paragraph({
    style: captionStyles.figure.id,
    spacing: { before: 80, after: note ? 0 : 200 },
    keepNext: note !== '' || leads,
    children: captionRuns(caption, below === 'drawing' ? JOINER : ''),
  });
}

/** The small print under a table or figure: source, period, number of observations. */
export function notePara(note: string, align: 'left' | 'center', leads = false): Paragraph {
  return new Paragraph({
    style: 'Note',
    alignment: align,
    ...(leads && { keepNext: true }),
    children: textRuns(keptTogether(note)),
  });
}

/**
 * Behind a drawing LibreOffice makes a bookmark one place shorter, and references would lose the number: a mark without
 * width is what it may lose.
 */
const JOINER = '\u200D';

/** Label and number are one bookmark, which references repeat; the words after them are not. */
function captionRuns(
  { bookmark, label, chapter, count, sequence, text }: Caption,
  joiner = '',
): ParagraphChild[] {
  return [
    new Bookmark({
      id: bookmark,
      children: [
        new TextRun(`${label}\u00a0${chapter}`),
        new SimpleField(`SEQ ${sequence}`, String(count)),
        ...(joiner === '' ? [] : [new TextRun(joiner)]),
      ],
    }),
    ...textRuns(`  ${keptTogether(text)}`, { bold: false }),
  ];
}

import type { Manuscript } from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { palette } from '#document/look/palette.ts';
import type { PageSetup } from '#document/look/page.ts';
import type { PageRun } from './pageRuns.ts';
import { joined } from '#language/joined.ts';
import { textRuns } from './runs.ts';

/** The page's foot: the mark at the left, the number at the right; no number on a title page. */
export function runningFoot(manuscript: Manuscript, run: PageRun, page: PageSetup): Footer {
  const mark = manuscript.mark
    ? textRuns(manuscript.mark, { bold: true, characterSpacing: 20 })
    : [];
  const number =
    run.numbering === 'none' ? [] : [new TextRun({ children: [new Tab(), PageNumber.CURRENT] })];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        children: [...mark, ...number],
      }),
    ],
  });
}

/** The page's head: the event over a rule in the middle, or circle and chapter at the right. */
export function runningHead(manuscript: Manuscript, run: PageRun): Header {
  const text = headText(manuscript, run);
  const isBanner = text !== '' && text === manuscript.banner;
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        alignment: isBanner ? AlignmentType.CENTER : AlignmentType.RIGHT,
        ...(isBanner && { border: { bottom: rule } }),
        children: textRuns(text.replaceAll('\n', ' '), isBanner ? loud : {}),
      }),
    ],
  });
}

const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: palette.ink };
const loud = { bold: true, color: palette.ink };

/** The words of a page's head: the event where the format asks for it, else circle and chapter in the body of the report. */
export function headText({ banner, author }: Manuscript, { numbering, chapter }: PageRun): string {
  if (numbering === 'none') return '';
  if (banner !== '') return banner;
  return numbering === 'arabic' ? joined([author, chapter], ' · ') : '';
}

import type { Format } from '#domain/method/format.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { countsPages, letterOn } from '#domain/method/letterOn.ts';
import { typesetLetter } from '#document/letter/letter.ts';
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
import type { ISectionOptions } from 'docx';
import { palette } from '#office/palette.ts';
import type { PageSetup } from '#document/look/page.ts';
import type { PageRun } from './pageRuns.ts';
import { joined } from '#language/joined.ts';
import { textRuns } from './runs.ts';

interface RunningHeads extends Pick<ISectionOptions, 'headers' | 'footers'> {
  /** Whether the first page of a run has its own. */
  readonly titlePage: boolean;
}

/** The heads and feet of the pages of a run: the office's own where the format has them, else ours. */
export function runningHeads(
  manuscript: Manuscript,
  run: PageRun,
  { format: { office }, page }: { readonly format: Format; readonly page: PageSetup },
): RunningHeads {
  const setting = office && { office, page, isNumbered: run.numbering !== 'none' };
  const hasFirst = (office?.head?.first ?? office?.foot?.first ?? null) !== null;
  const head = (which: 'first' | 'pages'): Header => {
    const blocks = letterOn(office?.head, which);
    return setting && blocks
      ? new Header({ children: typesetLetter(blocks, setting) })
      : runningHead(manuscript, run);
  };
  const foot = (which: 'first' | 'pages'): Footer => {
    const blocks = letterOn(office?.foot, which);
    if (!setting || !blocks) return runningFoot(manuscript, run, page);
    const own = footLine(manuscript, run, { page, isCounted: countsPages(blocks) });
    return new Footer({ children: [...typesetLetter(blocks, setting), ...own] });
  };
  return {
    titlePage: hasFirst,
    headers: { default: head('pages'), ...(hasFirst && { first: head('first') }) },
    footers: { default: foot('pages'), ...(hasFirst && { first: foot('first') }) },
  };
}

/** What our foot adds to the office's: the mark, and the number where the office does not count. */
function footLine(
  manuscript: Manuscript,
  run: PageRun,
  { page, isCounted }: { readonly page: PageSetup; readonly isCounted: boolean },
): readonly Paragraph[] {
  const mute = isCounted ? { ...run, numbering: 'none' as const } : run;
  return manuscript.mark === '' && mute.numbering === 'none'
    ? []
    : [footParagraph(manuscript, mute, page)];
}

/** The page's foot: the mark at the left, the number at the right; no number on a title page. */
function runningFoot(manuscript: Manuscript, run: PageRun, page: PageSetup): Footer {
  return new Footer({ children: [footParagraph(manuscript, run, page)] });
}

function footParagraph(manuscript: Manuscript, run: PageRun, page: PageSetup): Paragraph {
  const mark = manuscript.mark
    ? textRuns(manuscript.mark, { bold: true, characterSpacing: 20 })
    : [];
  const number =
    run.numbering === 'none' ? [] : [new TextRun({ children: [new Tab(), PageNumber.CURRENT] })];
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
    children: [...mark, ...number],
  });
}

/** The page's head: the event over a rule in the middle, or circle and chapter at the right. */
function runningHead(manuscript: Manuscript, run: PageRun): Header {
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

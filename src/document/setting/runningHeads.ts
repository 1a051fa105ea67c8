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
import { wrapText } from '#figures/wrapText.ts';
import { palette } from '#office/palette.ts';
import type { PageSetup } from '#document/look/page.ts';
import type { PageRun } from './pageRuns.ts';
import { joined } from '#language/joined.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import type { Type } from '#manuscript/measure/typeWidth.ts';
import { textRuns } from './runs.ts';

interface RunningHeads extends Pick<ISectionOptions, 'headers' | 'footers'> {
  /** Whether the first page of a run has its own. */
  readonly titlePage: boolean;
}

/** The heads and feet of the pages of a run: the office's own where the format has them, else ours. */
export function runningHeads(
  manuscript: Manuscript,
  run: PageRun,
  { format, page }: { readonly format: Format; readonly page: PageSetup },
): RunningHeads {
  const { office } = format;
  const setting = office && { office, page, isNumbered: run.numbering !== 'none' };
  const hasFirst = (office?.head?.first ?? office?.foot?.first ?? null) !== null;
  const head = (which: 'first' | 'pages'): Header => {
    const blocks = letterOn(office?.head, which);
    return setting && blocks
      ? new Header({ children: typesetLetter(blocks, setting) })
      : runningHead(manuscript, run, { format, page });
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
function runningHead(manuscript: Manuscript, run: PageRun, line: HeadLine): Header {
  const text = headText(manuscript, run, line);
  const isBanner = text !== '' && manuscript.banner !== '';
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        alignment: isBanner ? AlignmentType.CENTER : AlignmentType.RIGHT,
        ...(isBanner && { border: { bottom: rule } }),
        children: textRuns(text, isBanner ? loud : {}),
      }),
    ],
  });
}

const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: palette.ink };
const loud = { bold: true, color: palette.ink };

/** What the words of a page's head are set in, and on what. */
interface HeadLine {
  readonly format: Format;
  readonly page: Pick<PageSetup, 'textWidth'>;
}

/**
 * The words of a page's head: the event where the format asks for it, else circle and chapter in the body of the report.
 * It is one line: a name too long for it ends with "…", for it stands in full on the cover.
 */
export function headText(
  { banner, author }: Manuscript,
  { numbering, chapter }: Pick<PageRun, 'numbering' | 'chapter'>,
  { format, page }: HeadLine,
): string {
  if (numbering === 'none' || (banner === '' && numbering === 'roman')) return '';
  const type = { font: format.font, fontSize: typeSizes(format).head, bold: banner !== '' };
  const room = page.textWidth / 20;
  if (banner !== '') return onOneLine(banner.replaceAll('\n', ' '), room, type);
  const beside = chapter === '' ? 0 : typeWidth(` · ${chapter}`, type);
  const circle = onOneLine(author, Math.max(room - beside, room / 2), type);
  return onOneLine(joined([circle, chapter], ' · '), room, type);
}

/** As many whole words as find room; `room` in points. */
function onOneLine(text: string, room: number, type: Type): string {
  if (typeWidth(text, type) <= room) return text;
  const width = room - typeWidth('…', type);
  const measure = (line: string) => typeWidth(line, type);
  const [kept = ''] = wrapText(text, { ...type, width }, measure);
  return `${kept.replace(/[\s,;:·–-]+$/u, '')}…`;
}

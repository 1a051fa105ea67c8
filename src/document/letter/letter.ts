import { columnsOn, tabAt } from '#domain/method/letterOn.ts';
import type { LetterWidths } from '#domain/method/letterOn.ts';
import type {
  LetterBlock,
  LetterParagraph,
  LetterRun,
  LetterTable,
  OfficePaper,
  Rule,
} from '#domain/method/officePaper.ts';
import type { PageSetup } from '#document/look/page.ts';
import { halfPoints } from '#document/look/styles.ts';
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { IBorderOptions, ParagraphChild } from 'docx';
import { letterPicture } from './picture.ts';

/** An office's head or foot and the page it stands on. */
export interface LetterSetting {
  readonly office: OfficePaper;
  readonly page: PageSetup;
  /** Whether pages are counted here: a title page bears no number. */
  readonly isNumbered: boolean;
}

/** The blocks of a letterhead as Word's own elements, as wide as the page they stand on. */
export function typesetLetter(
  blocks: readonly LetterBlock[],
  setting: LetterSetting,
): readonly (Paragraph | Table)[] {
  const set = blocks.map((block) =>
    block.kind === 'table' ? table(block, setting) : paragraph(block, setting),
  );
  // Word closes a head, a foot and a cell with a paragraph.
  return blocks.at(-1)?.kind === 'paragraph'
    ? set
    : [
        ...set,
        new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }),
      ];
}

function paragraph(block: LetterParagraph, setting: LetterSetting): Paragraph {
  const { align, before, after, line, left, right, first, above, below, tabs, runs } = block;
  return new Paragraph({
    style: 'Header',
    alignment: align === 'both' ? AlignmentType.JUSTIFIED : AlignmentType[alignments[align]],
    spacing: {
      before: Math.max(0, before),
      after: Math.max(0, after),
      line: line.value,
      lineRule: line.exact ? LineRuleType.AT_LEAST : LineRuleType.AUTO,
    },
    indent: { left, right, ...(first < 0 ? { hanging: -first } : { firstLine: first }) },
    ...((above ?? below) && {
      border: { ...(above && { top: drawn(above) }), ...(below && { bottom: drawn(below) }) },
    }),
    tabStops: tabs.map((tab) => ({ type: tab.align, position: tabAt(tab, widthsOf(setting)) })),
    children: runs.flatMap((run) => typesetRun(run, setting)),
  });
}

const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

function typesetRun(
  run: LetterRun,
  { office, isNumbered }: LetterSetting,
): readonly ParagraphChild[] {
  switch (run.kind) {
    case 'text':
      return [
        new TextRun({ ...typeOf(run), text: run.text, ...(run.underlined && { underline: {} }) }),
      ];
    case 'tab':
      return [new TextRun({ children: [new Tab()] })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'page': {
      const { CURRENT, TOTAL_PAGES } = PageNumber;
      const number = run.of === 'current' ? CURRENT : TOTAL_PAGES;
      return isNumbered ? [new TextRun({ ...typeOf(run), children: [number] })] : [];
    }
    case 'picture':
      return letterPicture(run, office.pictures[run.picture]);
    default:
      return run satisfies never;
  }
}

type Typed = Extract<LetterRun, { kind: 'text' | 'page' }>;

/** What Word sets where nobody says otherwise. */
const USUAL = { font: 'Times New Roman', size: 10, colour: '000000' } as const;

function typeOf({ font, size, bold, italic, capitals, colour }: Typed) {
  return {
    font: font ?? USUAL.font,
    size: halfPoints(size ?? USUAL.size),
    color: colour ?? USUAL.colour,
    bold,
    italics: italic,
    allCaps: capitals,
  };
}

function table({ align, left, columns, rows }: LetterTable, setting: LetterSetting): Table {
  const widths = columnsOn(columns, widthsOf(setting));
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType[alignments[align]],
    ...(align === 'left' && left !== 0 && { indent: { size: left, type: WidthType.DXA } }),
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map((row) => {
      let column = 0;
      const cells = row.map((cell) => {
        const width = widths.slice(column, column + cell.span).reduce((all, each) => all + each, 0);
        column += cell.span;
        return new TableCell({
          columnSpan: cell.span,
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable[verticals[cell.align]],
          ...(cell.merged !== 'no' && {
            verticalMerge:
              cell.merged === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
          }),
          borders: {
            ...(cell.above && { top: drawn(cell.above) }),
            ...(cell.below && { bottom: drawn(cell.below) }),
            ...(cell.left && { left: drawn(cell.left) }),
            ...(cell.right && { right: drawn(cell.right) }),
          },
          children: cell.paragraphs.map((one) => paragraph(one, setting)),
        });
      });
      return new TableRow({ children: cells });
    }),
  });
}

function widthsOf({ office, page }: LetterSetting): LetterWidths {
  return { own: office.textWidth, printed: page.textWidth };
}

const verticals = { top: 'TOP', center: 'CENTER', bottom: 'BOTTOM' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const styles = {
  single: BorderStyle.SINGLE,
  double: BorderStyle.DOUBLE,
  thick: BorderStyle.THICK,
  thinThickSmallGap: BorderStyle.THIN_THICK_SMALL_GAP,
  thickThinSmallGap: BorderStyle.THICK_THIN_SMALL_GAP,
} as const;

function drawn({ style, size, colour }: Rule): IBorderOptions {
  return { style: styles[style], size, color: colour, space: 1 };
}

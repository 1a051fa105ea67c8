import type { Format } from '#domain/method/format.ts';
import { AlignmentType, LevelFormat, LineRuleType } from 'docx';
import { officeAlignment, officeRun, officeSpacing } from './officeLook.ts';
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { contentsStyles } from './contentsStyles.ts';
import { LINE, single, style } from './paragraphStyle.ts';
import { levelLine } from './levelLine.ts';
import { UsedLooks } from './usedLooks.ts';
import { spacedStyles } from './letterSpacing.ts';
import { palette } from '#office/palette.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';

/** Word's styles for a format, and those that a document turned out to need. Built-in names are used where Word has one, so that its panes and galleries work. */
export function documentStyles(
  format: Format,
  used: readonly IParagraphStyleOptions[] = [],
): IStylesOptions {
  const sizes = typeSizes(format);
  const body = halfPoints(sizes.body);
  /** Space in twips, in units of the body's size; less in a summary, whose pages are counted. */
  const ems = (share: number) => Math.round(sizes.body * 20 * share * air(format));
  const spaced = { line: Math.round(LINE * format.lineSpacing), lineRule: LineRuleType.AUTO };
  const heading = { bold: true, color: palette.ink, size: body, font: format.font };
  const looks = format.office?.looks;
  return {
    default: {
      // What Word knows of its headings by their names, LibreOffice must be told: contents and bookmarks follow levels.
      document: {
        run: {
          font: format.font,
          size: body,
          color: palette.ink,
          language: { value: 'id-ID', eastAsia: 'id-ID', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { ...spaced, before: 0, after: 0 } },
      },
      heading1: {
        run: { ...heading, size: halfPoints(sizes.chapter), ...officeRun(looks?.heading1) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          ...officeAlignment(looks?.heading1),
          spacing: { ...single, line: 300, after: ems(1.5), ...officeSpacing(looks?.heading1) },
          outlineLevel: 0,
          keepNext: true,
          keepLines: true,
        },
      },
      heading2: {
        run: { ...heading, size: halfPoints(sizes.section), ...officeRun(looks?.heading2) },
        paragraph: {
          ...officeAlignment(looks?.heading2),
          spacing: {
            ...single,
            before: ems(1.25),
            after: ems(0.5),
            ...officeSpacing(looks?.heading2),
          },
          outlineLevel: 1,
          keepNext: true,
          keepLines: true,
        },
      },
      heading3: {
        run: { ...heading, ...officeRun(looks?.heading3) },
        paragraph: {
          ...officeAlignment(looks?.heading3),
          spacing: {
            ...single,
            before: ems(0.9),
            after: ems(1 / 3),
            ...officeSpacing(looks?.heading3),
          },
          outlineLevel: 2,
          keepNext: true,
          keepLines: true,
        },
      },
      title: {
        run: { ...heading, size: halfPoints(sizes.title) },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single, line: 276 } },
      },
      caption: {
        run: {
          color: palette.ink,
          size: halfPoints(sizes.caption),
          bold: true,
          italics: false,
          ...officeRun(looks?.caption),
        },
        paragraph: {
          alignment: AlignmentType.CENTER,
          ...officeAlignment(looks?.caption),
          spacing: { ...single, ...officeSpacing(looks?.caption) },
          keepLines: true,
        },
      },
      footnoteText: {
        run: { size: halfPoints(sizes.note) },
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          // LibreOffice sets no space below the last, Word does.
          spacing: single,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: palette.ink, underline: {} } },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', {
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          ...officeAlignment(looks?.body),
          spacing: { ...spaced, before: 0, after: ems(0.5), ...officeSpacing(looks?.body) },
        },
      }),
      ...Object.values(captionStyles).map(captionStyle),
      style('Missing', 'Belum diisi', {
        paragraph: { spacing: { ...spaced, before: 0, after: ems(0.5) } },
        run: { italics: true, color: palette.quiet },
      }),
      style('Note', 'Sumber', {
        paragraph: { spacing: { ...single, before: ems(0.25), after: ems(0.8) } },
        run: { size: halfPoints(sizes.note), color: palette.quiet },
      }),
      style('Formula', 'Rumus', {
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...single, before: ems(1 / 3), after: ems(2 / 3) },
          keepLines: true,
        },
      }),
      style('TableText', 'Isi tabel', {
        paragraph: { spacing: { ...single, ...levelLine(tableFont(format), sizes.table) } },
        run: {
          size: halfPoints(sizes.table),
          ...(looks?.table?.font && { font: looks.table.font }),
        },
      }),
      style('Signed', 'Tempat dan tanggal', {
        paragraph: {
          alignment: AlignmentType.RIGHT,
          spacing: { ...spaced, before: ems(0.5), after: 0 },
          keepLines: true,
        },
      }),
      style('DrawingText', 'Teks bagan', {
        paragraph: { spacing: { ...single } },
        run: { size: halfPoints(sizes.table) },
      }),
      style('SheetTitle', 'Judul lembar', {
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...single, line: 276, after: ems(0.5) },
          keepNext: true,
        },
        run: { bold: true, size: halfPoints(sizes.chapter) },
      }),
      // Lines to write on, far enough apart for a hand.
      style('Dots', 'Garis isian', {
        paragraph: { spacing: { ...single, line: LINE * 2, after: ems(0.5) } },
        run: { color: palette.quiet },
      }),
      style('Drawing', 'Gambar', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single } },
      }),
      style('ListItem', 'Butir', {
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          // The same as its numbering's: the layout of the pages does not find that of a list which counts from 1 again.
          indent: listIndent,
          spacing: { ...spaced, before: 0, after: ems(0.25) },
        },
      }),
      style('Header', 'header', {
        paragraph: { spacing: { ...single } },
        run: { size: halfPoints(sizes.head), color: palette.quiet },
      }),
      style('Footer', 'footer', {
        paragraph: { spacing: { ...single } },
        run: { size: halfPoints(sizes.note) },
      }),
      ...spacedStyles(),
      ...contentsStyles(format),
      ...used,
    ],
  };
}

/** Tables and figures are told apart by their captions' styles: the lists of both are built by them. */
export const captionStyles = {
  table: { id: 'TableCaption', name: 'Judul tabel' },
  figure: { id: 'FigureCaption', name: 'Judul gambar' },
} as const;

/** Of the space between things, how much a format leaves. */
export function air({ detail }: Pick<Format, 'detail'>): number {
  return detail === 'summary' ? 0.6 : 1;
}

/** From the margin to the words of an item, in twips. */
export const LIST_INDENT = 425;
const listIndent = { left: LIST_INDENT, hanging: LIST_INDENT };

/** Reference of the list numbering; every ordered list is an instance of its own. */
export const listNumbering: INumberingOptions = {
  config: [
    { reference: 'angka', levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: 'butir', levels: [level(LevelFormat.BULLET, '•')] },
  ],
};

/** Where the looks of a document in this format are collected. */
export function looksOf(format: Format): UsedLooks {
  const plain = { size: halfPoints(typeSizes(format).table) };
  return new UsedLooks({ TableText: plain, DrawingText: plain }, tableFont(format));
}

function tableFont({ font, office }: Format): string {
  return office?.looks.table?.font ?? font;
}

/** Points as Word's half-points. */
export function halfPoints(points: number): number {
  return Math.max(2, Math.round(points * 2));
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: listIndent } },
  };
}

function captionStyle(known: (typeof captionStyles)[keyof typeof captionStyles]) {
  return { ...known, basedOn: 'Caption', next: 'BodyText', quickFormat: true };
}

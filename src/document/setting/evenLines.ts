import type { Format } from '#domain/method/format.ts';
import type { Block, Run } from '#manuscript/manuscript.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import { paragraphStyles } from '#manuscript/paragraphStyles.ts';
import { AlignmentType, Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { LineLayout } from 'docx/layout';
import type { Captions } from './captions.ts';
import { letterSpacings, spacedStyle } from '#document/look/letterSpacing.ts';
import type { JustifiedStyle, LetterSpacing } from '#document/look/letterSpacing.ts';
import { layPage } from '#document/look/page.ts';
import type { PageSetup } from '#document/look/page.ts';
import type { PageRun } from './pageRuns.ts';
import { typesetRuns } from './runs.ts';
import { documentStyles, LIST_INDENT } from '#document/look/styles.ts';

/** Passages, by their runs, whose letters stand a little nearer or wider. */
export type EvenLines = ReadonlyMap<readonly Run[], LetterSpacing>;

/**
 * Makes passages as long in every office. Word draws the words of a justified line together where one more finds room
 * by that, and so does LibreOffice 25; LibreOffice 7 does not, needs a line more now and then, and comes to other pages.
 * Where it makes a difference, letters are set a few hundredths of a point apart until it makes none.
 */
export function evenLines(
  runs: readonly PageRun[],
  { format, captions }: Omit<Setting, 'page'>,
): EvenLines {
  return new Map(
    (['portrait', 'landscape'] as const).flatMap((orientation) => {
      const turned = runs.filter((run) => run.orientation === orientation);
      const passages = turned.flatMap((run) => run.blocks.flatMap(passagesOf));
      return spacingsOf(passages, { format, captions, page: layPage(format, orientation) });
    }),
  );
}

interface Setting {
  readonly format: Format;
  readonly captions: Captions;
  readonly page: PageSetup;
}

interface Passage {
  readonly runs: readonly Run[];
  readonly style: JustifiedStyle;
  /** Nothing where it is set as it comes. */
  readonly spacing: LetterSpacing | undefined;
}

function passagesOf(block: Block): readonly Passage[] {
  const asItComes = { spacing: undefined };
  if (block.kind === 'list') {
    return block.items.map((runs) => ({ ...asItComes, runs, style: 'ListItem' }));
  }
  if (block.kind !== 'paragraph' || block.style === 'centred') return [];
  const style = paragraphStyles[block.style];
  return style === 'BodyText' ? [{ ...asItComes, runs: block.runs, style }] : [];
}

/** Lays out as little as it can: in most passages no words are drawn together. */
function spacingsOf(passages: readonly Passage[], setting: Setting) {
  const long = passages.filter((passage) => !isSurelyOneLine(passage, setting));
  const lines = layOut(long, AlignmentType.JUSTIFIED, setting);
  const drawn = long.filter((_, index) => lines[index]?.some(isDrawnTogether) === true);
  const trials = uneven(drawn, setting).flatMap((passage) =>
    letterSpacings.map((spacing) => ({ ...passage, spacing })),
  );
  const vain = new Set<Passage>(uneven(trials, setting));
  // Of several that help, the nearest to none comes last and stays.
  return trials
    .filter((trial) => !vain.has(trial))
    .toReversed()
    .map(({ runs, spacing }) => [runs, spacing] as const);
}

function isSurelyOneLine({ runs }: Passage, { format, page }: Setting): boolean {
  const { font, fontSize } = format;
  if (!runs.every((run) => run.kind === 'text')) return false;
  const text = runs.map((run) => run.text).join('');
  return typeWidth(text, { font, fontSize, bold: true }) < (page.textWidth - LIST_INDENT) / 20;
}

function isDrawnTogether({ textWidth, width }: LineLayout): boolean {
  return textWidth > width;
}

/** The passages that take another number of lines where no words are drawn together. */
function uneven<T extends Passage>(passages: readonly T[], setting: Setting): readonly T[] {
  const drawn = layOut(passages, AlignmentType.JUSTIFIED, setting);
  // Without a straight edge on the right there is nothing to draw together for.
  const loose = layOut(passages, AlignmentType.LEFT, setting);
  return passages.filter((_, index) => drawn[index]?.length !== loose[index]?.length);
}

/** The lines of every passage, in the order of the passages. */
function layOut(
  passages: readonly Passage[],
  alignment: (typeof AlignmentType)['JUSTIFIED' | 'LEFT'],
  { format, captions, page }: Setting,
): readonly (readonly LineLayout[])[] {
  if (passages.length === 0) return [];
  const document = new Document({
    styles: documentStyles(format),
    sections: [
      {
        properties: { page: page.properties },
        children: passages.map(
          ({ runs, style, spacing }) =>
            new Paragraph({
              style: spacedStyle(style, spacing),
              alignment,
              ...(style === 'ListItem' && { indent: { left: LIST_INDENT } }),
              children: runs.flatMap((run) =>
                run.kind === 'footnote'
                  ? [new TextRun({ text: `${captions.notes.get(run) ?? ''}`, superScript: true })]
                  : typesetRuns([run], captions),
              ),
            }),
        ),
      },
    ],
  });
  const lines = passages.map((): LineLayout[] => []);
  for (const { body } of layoutDocument(document, { guess: true }).pages) {
    for (const block of body) {
      if (block.type === 'paragraph') lines[block.index]?.push(...block.lines);
    }
  }
  return lines;
}

import type { Block, Paragraph as Passage } from '#manuscript/manuscript.ts';
import { LineRuleType, Paragraph, Table } from 'docx';
import type { TableOfContents } from 'docx';
import { typesetContents } from './contents.ts';
import { typesetCover } from './cover.ts';
import { typesetFigure } from './figure.ts';
import { typesetHeading } from './heading.ts';
import { typesetList, typesetParagraph } from './paragraph.ts';
import { typesetPhotos } from './photos.ts';
import { typesetSignatures } from './signatures.ts';
import { typesetTable } from './table.ts';
import { typesetThread } from './threadRow.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import { air } from '#document/look/styles.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';
import { captionLabels } from '#words/captions.ts';

export type Typeset = Paragraph | Table | TableOfContents;

/** Is told, in order, what every block became, and of the seams between them, so that pages can be read back. */
export type Trace = (elements: readonly Typeset[], of: 'block' | 'seam') => void;

/** Space after a table, in twips, given to what follows it, as Word's tables have none of their own. */
const AFTER_TABLE = 200;

/**
 * Height of the paragraph that ends a section behind a table, in twips. A table may fill its page to the last point, and
 * what is higher would then open an empty page: Word does so, LibreOffice does not.
 */
const END = 2;

/** Blocks whose last paragraph may count or refer. */
const endsInFields: readonly Block['kind'][] = ['contents', 'figure', 'photos', 'thread'];

/** The blocks of one run of pages. */
export function typesetBlocks(
  blocks: readonly Block[],
  setting: Omit<Typesetting, 'gapAbove' | 'opensPage' | 'leads' | 'filled'>,
  trace?: Trace,
): readonly Typeset[] {
  const all: Typeset[] = [];
  const gap = Math.round(AFTER_TABLE * air(setting.format));
  const add = (elements: readonly Typeset[], of: 'block' | 'seam') => {
    all.push(...elements);
    trace?.(elements, of);
  };
  for (const [index, block] of blocks.entries()) {
    const afterTable = all.at(-1) instanceof Table;
    const set = typesetBlock(block, {
      ...setting,
      gapAbove: afterTable ? gap : 0,
      opensPage: all.length === 0,
      leads: leads(blocks, index) || isPairedWithNext(blocks, index),
      filled: filledBy(blocks.slice(0, index), setting),
    });
    // Word joins two tables that touch.
    if (afterTable && set[0] instanceof Table) add([seam(gap)], 'seam');
    add(set, 'block');
  }
  // A section ends with a paragraph; docx would add one as high as a line of text, which could open an empty page.
  // After a caption or a list of captions it must be one of its own: of the paragraph that ends a section LibreOffice
  // loses the fields, in references to the caption and in the section's footer.
  const last = blocks.at(-1)?.kind;
  if ((last && endsInFields.includes(last)) || !(all.at(-1) instanceof Paragraph)) {
    add([seam(END)], 'seam');
  }
  return all;
}

/**
 * A sentence that stays on the page of what is below it. Of a table, chart, pair of photographs or the thread: one between a heading
 * and that, which would be left alone with its heading at the foot of a page; and one with a footnote, so that the source
 * stands on the page of what it is the source of. LibreOffice would else set a footnote aside on a page that its sentence
 * then leaves, and part the page there. A diagram may take a page of its own, and then only its lead says why. Of a list:
 * one that announces it. Of signatures: what they are put to.
 */
function leads(blocks: readonly Block[], index: number): boolean {
  const lead = blocks[index];
  const next = blocks[index + 1];
  if (lead?.kind !== 'paragraph') return false;
  if (next?.kind === 'list') return announces(lead);
  if (next?.kind === 'signatures') return true;
  return (
    (blocks[index - 1]?.kind === 'heading' || lead.runs.some((run) => run.kind === 'footnote')) &&
    (next?.kind === 'table' ||
      next?.kind === 'photos' ||
      next?.kind === 'thread' ||
      (next?.kind === 'figure' && next.figure.kind !== 'diagram'))
  );
}

/** The first of two figures that are compared. */
function isPairedWithNext(blocks: readonly Block[], index: number): boolean {
  const [one, other] = blocks.slice(index, index + 2);
  return (
    one?.kind === 'figure' &&
    one.paired === true &&
    other?.kind === 'figure' &&
    other.paired === true
  );
}

function announces({ runs }: Passage): boolean {
  const last = runs.at(-1);
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

/** Headings and passages that open a page fill it so far; after anything larger one cannot say. */
function filledBy(above: readonly Block[], { page, format }: Pick<Typesetting, 'page' | 'format'>) {
  const { font, fontSize, lineSpacing } = format;
  let filled = 0;
  for (const block of above) {
    if (block.kind === 'heading') filled += (block.level === 1 ? 92 : 54) * fontSize;
    else if (block.kind === 'paragraph') {
      const letters = block.runs
        .map((run) => (run.kind === 'text' ? run.text : `${captionLabels.figure} 9.99`))
        .join('');
      const width = typeWidth(letters, { font, fontSize, bold: false }) * 20;
      filled += Math.ceil(width / page.textWidth) * fontSize * 20 * 1.15 * lineSpacing + 140;
    } else return 0;
  }
  return filled;
}

function typesetBlock(block: Block, setting: Typesetting): readonly Typeset[] {
  switch (block.kind) {
    case 'heading':
      return [typesetHeading(block, setting)];
    case 'paragraph':
      return [typesetParagraph(block, setting)];
    case 'list':
      return typesetList(block, setting);
    case 'table':
      return typesetTable(block, setting);
    case 'figure':
      return typesetFigure(block, setting);
    case 'photos':
      return typesetPhotos(block, setting);
    case 'contents':
      return typesetContents(block, setting);
    case 'signatures':
      return typesetSignatures(block, setting);
    case 'cover':
      return typesetCover(block, setting);
    case 'thread':
      return typesetThread(block, setting);
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

/** A paragraph that only holds a table's end from what follows, exactly as high as given (twips). */
function seam(height: number): Paragraph {
  return new Paragraph({
    spacing: { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    run: { size: 2 },
  });
}

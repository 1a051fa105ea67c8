import type { LetterBlock, LetterParagraph, LetterRun } from '#domain/method/officePaper.ts';
import type { NotTaken } from '#domain/method/takenPaper.ts';
import { readDrawing, readPict } from './drawings.ts';
import type { Drawing } from './drawings.ts';
import type { LetterPictures } from './pictures.ts';
import { over, paragraphLook, twipsIn } from './styles.ts';
import type { RunLook, StyleLook, Styles } from './styles.ts';
import { readTable } from './tables.ts';
import { attribute, element, elements, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Kinds of what is not taken that need no number. */
type Note = Exclude<
  NotTaken,
  { readonly font: string } | { readonly bytes: number } | { readonly width: number }
>['kind'];

/** What is known while a letterhead is read. */
export interface Reading {
  readonly styles: Styles;
  readonly pictures: LetterPictures;
  /** The bytes of a picture, by the id of its relation; `null` for one that lies elsewhere. */
  readonly picture: (id: string) => Uint8Array | null;
  readonly note: (kind: Note) => void;
}

/** More than any letterhead has. */
const MOST_BLOCKS = 40;

/** The blocks of a head or foot, or of a cell or box in it. */
export function readBlocks(parent: XmlElement, reading: Reading): readonly LetterBlock[] {
  const blocks = unwrapped(parent, reading).flatMap((child): readonly LetterBlock[] => {
    if (child.name === 'w:tbl') {
      return readTable(child, (cell) => readParagraphs(cell, reading));
    }
    return child.name === 'w:p' ? readParagraph(child, reading) : [];
  });
  return blocks.slice(0, MOST_BLOCKS);
}

/** The same with tables taken apart, where there may be no table. */
function readParagraphs(parent: XmlElement, reading: Reading): readonly LetterParagraph[] {
  return readBlocks(parent, reading).flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    reading.note('nested-tables');
    return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  });
}

const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

/** Children without what only wraps them; what was deleted is gone, what was added is there. */
function unwrapped(parent: XmlElement, reading: Reading): readonly XmlElement[] {
  return elements(parent).flatMap((child) => {
    if (child.name === 'w:ins' || child.name === 'w:del') reading.note('tracked-changes');
    if (child.name === 'w:hyperlink') reading.note('links');
    return WRAPPERS.has(child.name) ? unwrapped(child, reading) : [child];
  });
}

function readParagraph(paragraph: XmlElement, reading: Reading): readonly LetterParagraph[] {
  const properties = element(paragraph, 'w:pPr');
  const named = reading.styles.byId(attribute(element(properties, 'w:pStyle'), 'w:val'));
  const look = over(named, { run: noLook, paragraph: paragraphLook(properties) });
  const inside = {
    runs: [] as LetterRun[],
    boxes: [] as XmlElement[],
    rule: null as LetterParagraph['below'],
  };
  const field = { depth: 0, code: '', shown: true };

  function drawn({ pictures, boxes, rule, isWatermark, isOther }: Drawing): void {
    if (isWatermark) {
      reading.note('watermark');
      return;
    }
    if (isOther) reading.note('shapes');
    if (boxes.length > 0) reading.note('text-boxes');
    inside.boxes.push(...boxes);
    inside.rule ??= rule;
    for (const { file, isCropped, ...placed } of pictures) {
      const bytes = reading.picture(file);
      const picture = bytes === null ? null : reading.pictures.add(bytes);
      if (picture === null) reading.note('pictures');
      else inside.runs.push({ kind: 'picture', picture, ...placed });
      if (isCropped) reading.note('cropping');
    }
  }

  function fieldMark(type: string, run: RunLook): void {
    if (type === 'begin') {
      field.depth += 1;
      field.code = '';
    } else if (type === 'separate' && field.depth === 1) field.shown = !printed(field.code, run);
    else if (type === 'end') {
      // One without a result shows what it stands for all the same.
      if (field.depth === 1 && field.shown && field.code !== '') printed(field.code, run);
      field.depth = Math.max(0, field.depth - 1);
      if (field.depth === 0) Object.assign(field, { code: '', shown: true });
    }
  }

  /** Whether a field is one that counts pages, which is then written anew. */
  function printed(code: string, run: RunLook): boolean {
    const [word = ''] = code.trim().toUpperCase().split(/\s+/);
    field.code = '';
    if (word !== 'PAGE' && word !== 'NUMPAGES') {
      if (word !== '') reading.note('fields');
      return false;
    }
    const of = word === 'PAGE' ? 'current' : 'total';
    inside.runs.push({ kind: 'page', of, ...typeOf(run) });
    return true;
  }

  function readRun(run: XmlElement): void {
    const own = element(run, 'w:rPr');
    const style = attribute(element(own, 'w:rStyle'), 'w:val');
    const base =
      style === ''
        ? look
        : over(look, { ...reading.styles.byId(style), paragraph: look.paragraph });
    const { run: type } = over(base, {
      run: reading.styles.readRun(own),
      paragraph: look.paragraph,
    });
    for (const child of elements(run)) readPiece(child, type);
  }

  function readPiece(child: XmlElement, type: RunLook): void {
    switch (child.name) {
      case 'w:fldChar':
        fieldMark(attribute(child, 'w:fldCharType'), type);
        return;
      case 'w:instrText':
        field.code += textOf(child);
        return;
      case 'w:drawing':
        drawn(readDrawing(child));
        return;
      case 'w:pict':
      case 'w:object':
        drawn(readPict(child));
        return;
      case 'mc:AlternateContent': {
        const [first] =
          elements(element(child, 'mc:Choice')).length > 0
            ? elements(child, 'mc:Choice')
            : elements(child, 'mc:Fallback');
        for (const piece of elements(first)) readPiece(piece, type);
        return;
      }
    }
    if (!field.shown) return;
    const words = wordsOf(child);
    if (words !== '') pushText(words, type);
    else if (child.name === 'w:tab' || child.name === 'w:ptab') inside.runs.push({ kind: 'tab' });
    else if (child.name === 'w:br' || child.name === 'w:cr') inside.runs.push({ kind: 'break' });
  }

  function pushText(text: string, run: RunLook): void {
    const clean = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, 2000);
    inside.runs.push({
      kind: 'text',
      text: clean,
      underlined: run.underlined === true,
      ...typeOf(run),
    });
  }

  for (const child of unwrapped(paragraph, reading)) {
    if (child.name === 'w:r') readRun(child);
    else if (child.name === 'w:fldSimple') {
      if (!printed(attribute(child, 'w:instr'), look.run)) elements(child, 'w:r').forEach(readRun);
    } else if (child.name === 'mc:AlternateContent') readPiece(child, look.run);
  }
  const lines = inside.boxes.flatMap((box) => readParagraphs(box, reading));
  const own = paragraphOf(look, properties, inside);
  // A box is drawn from a paragraph that often holds nothing else.
  return lines.length > 0 && inside.runs.length === 0 ? lines : [own, ...lines];
}

const noLook: RunLook = {
  font: null,
  size: null,
  bold: null,
  italic: null,
  capitals: null,
  underlined: null,
  colour: null,
};

function wordsOf(child: XmlElement): string {
  if (child.name === 'w:t') return textOf(child);
  return child.name === 'w:noBreakHyphen' ? '\u2011' : '';
}

function typeOf({ font, size, bold, italic, capitals, colour }: RunLook) {
  return {
    font,
    size,
    bold: bold === true,
    italic: italic === true,
    capitals: capitals === true,
    colour,
  };
}

function paragraphOf(
  { paragraph }: StyleLook,
  properties: XmlElement | undefined,
  { runs, rule }: { readonly runs: readonly LetterRun[]; readonly rule: LetterParagraph['below'] },
): LetterParagraph {
  const tabs = elements(element(properties, 'w:tabs'), 'w:tab').flatMap((tab) => {
    const at = twipsIn(tab, 'w:pos');
    const align = attribute(tab, 'w:val');
    if (at === null || align === 'clear') return [];
    const known = (['center', 'right'] as const).find((one) => one === align);
    return [{ at, align: known ?? ('left' as const) }];
  });
  return {
    kind: 'paragraph',
    align: paragraph.align ?? 'left',
    before: paragraph.before ?? 0,
    after: paragraph.after ?? 0,
    line: paragraph.line ?? { value: 240, exact: false },
    left: paragraph.left ?? 0,
    right: paragraph.right ?? 0,
    first: paragraph.first ?? 0,
    above: paragraph.above,
    below: paragraph.below ?? rule,
    tabs,
    runs: [...runs],
  };
}

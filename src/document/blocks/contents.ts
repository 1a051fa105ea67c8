import type { Contents } from '#manuscript/manuscript.ts';
import {
  ImportedXmlComponent,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
  XmlComponent,
} from 'docx';
import { headingLine, runningLine } from '#manuscript/blocks/heading.ts';
import { keptTogether } from '#manuscript/measure/keptTogether.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import { ANNEX, captionLabels, noneYet } from '#words/captions.ts';
import { frontPartNames } from '#words/formats.ts';
import { entryIndent } from '#document/look/contentsStyles.ts';
import { captionStyles } from '#document/look/styles.ts';
import type { Caption } from '#document/setting/captions.ts';
import { textRuns } from '#document/setting/runs.ts';
import { OpenParagraph } from './openParagraph.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

/**
 * Contents, list of figures or list of tables: filled in now, and still a field that Word can update. Long entries are broken
 * here, well before the page numbers: what an indent at the right is for, but with one LibreOffice drops the numbers.
 */
export function typesetContents(
  contents: Contents,
  setting: Typesetting,
): readonly (Paragraph | TableOfContents)[] {
  switch (contents.of) {
    case 'headings':
      return headingList(setting);
    case 'figures':
      return captionList('figure', setting.captions.figures, setting);
    case 'tables':
      return captionList('table', setting.captions.tables, setting);
    case 'annexes':
      return annexList(setting);
    default:
      return contents.of satisfies never;
  }
}

/** In the frame that Word keeps its contents in, with its own button to update them. */
function headingList(setting: Typesetting): readonly (Paragraph | TableOfContents)[] {
  const entries = [...setting.captions.headings].map(([heading, bookmark]): Entry => {
    const text = heading.runsOn && heading.label ? runningLine(heading) : headingLine(heading);
    return { style: `TOC${heading.level}`, bookmark, text };
  });
  if (entries.length === 0) return [];
  return [new FilledContents(fieldOf('TOC \\h \\o "1-3"', entries, setting))];
}

/** docx writes an empty line around what it is given; the entries bring the field themselves. */
class FilledContents extends TableOfContents {
  constructor(entries: readonly Paragraph[]) {
    super(frontPartNames.contents, { contentChildren: [...entries] });
    const content: unknown = this.root.at(-1);
    if (!(content instanceof XmlComponent)) return;
    const { root } = content as unknown as { readonly root: unknown[] };
    root.splice(0, root.length, ...entries);
  }
}

/** Word has no table of its own for annexes: links with the page they lead to. */
function annexList(setting: Typesetting): readonly Paragraph[] {
  const { annexes } = setting.captions;
  if (annexes.length === 0) return [none(ANNEX)];
  return annexes.map(
    (annex) =>
      new OpenParagraph({ style: 'TableofFigures' }, [
        linked({ style: 'TableofFigures', ...annex }, setting),
      ]),
  );
}

function captionList(
  kind: keyof typeof captionStyles,
  captions: readonly Caption[],
  setting: Typesetting,
): readonly Paragraph[] {
  if (captions.length === 0) return [none(captionLabels[kind].toLowerCase())];
  // By style and not by sequence, since each chapter has a sequence of its own. The level is left out: what stands
  // between name and level is a comma in one country and a semicolon in the other.
  const instructions = `TOC \\h \\z \\t "${captionStyles[kind].name}"`;
  const entries = captions.map((caption): Entry => ({
    style: 'TableofFigures',
    bookmark: caption.bookmark,
    text: captionEntry(caption),
  }));
  return fieldOf(instructions, entries, setting);
}

/** A line of a list: its words, and what its page number is looked up by. */
interface Entry {
  readonly style: string;
  readonly bookmark: string;
  readonly text: string;
}

/**
 * Word's own list is written around the entries: its field begins in the first and ends in the last, so that no empty line
 * stands before or after them.
 */
function fieldOf(
  instructions: string,
  entries: readonly Entry[],
  setting: Typesetting,
): readonly Paragraph[] {
  const last = entries.length - 1;
  return entries.map(
    (entry, index) =>
      new OpenParagraph({ style: entry.style }, [
        ...(index === 0 ? [fieldBegin(instructions)] : []),
        linked(entry, setting),
        ...(index === last ? [fieldRun(mark('end'))] : []),
      ]),
  );
}

function none(what: string): Paragraph {
  return new Paragraph({ style: 'Missing', children: [new TextRun(noneYet(what))] });
}

function captionEntry({ label, chapter, count, text }: Caption): string {
  return `${label}\u00a0${chapter}${count}  ${keptTogether(text)}`;
}

function linked(entry: Entry, setting: Typesetting): EntryLink {
  const { bookmark } = entry;
  return new EntryLink(bookmark, [
    ...textRuns(brokenEarly(entry, setting)),
    new TextRun({ children: [new Tab()] }),
    new PageReference(bookmark),
  ]);
}

/** Room that the words of an entry leave to its page number, in points. */
const NUMBER_ROOM = 28;

/** The words of an entry, with line ends between them; a word is never broken. */
function brokenEarly({ style, text }: Entry, { format, page }: Typesetting): string {
  const type = { font: format.font, fontSize: typeSizes(format).body, bold: false };
  const { left, hanging } = entryIndent(style);
  let room = (page.textWidth - left) / 20 - NUMBER_ROOM;
  let line = '';
  const lines: string[] = [];
  for (const word of text.replaceAll('\n', ' ').split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || typeWidth(longer, type) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === 0) room -= hanging / 20;
    lines.push(line);
    line = word;
  }
  return [...lines, line].join('\n');
}

/** A link that may hold a page reference. */
class EntryLink extends InternalHyperlink {
  constructor(anchor: string, parts: readonly XmlComponent[]) {
    super({ anchor, children: [] });
    this.root.push(...parts);
  }
}

function fieldBegin(instructionText: string): ImportedXmlComponent {
  return fieldRun(mark('begin'), instruction(instructionText), mark('separate'));
}

function fieldRun(...children: readonly ImportedXmlComponent[]): ImportedXmlComponent {
  const run = new ImportedXmlComponent('w:r');
  children.forEach((child) => {
    run.push(child);
  });
  return run;
}

function mark(type: 'begin' | 'separate' | 'end'): ImportedXmlComponent {
  return new ImportedXmlComponent('w:fldChar', { 'w:fldCharType': type });
}

function instruction(text: string): ImportedXmlComponent {
  const element = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  element.push(text);
  return element;
}

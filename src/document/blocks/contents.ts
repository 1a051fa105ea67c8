import type { Contents } from '#manuscript/manuscript.ts';
import {
  ImportedXmlComponent,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Run, XmlComponent } from 'docx';
import { keptTogether } from '#manuscript/measure/keptTogether.ts';
import { ANNEX, captionLabels, noneYet } from '#words/captions.ts';
import { frontPartNames } from '#words/formats.ts';
import { captionStyles } from '#document/look/styles.ts';
import type { ListedAnnex, Caption } from '#document/setting/captions.ts';
import { OpenParagraph } from './openParagraph.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

/** Contents, list of figures or list of tables: filled in now, and still a field that Word can update. */
export function typesetContents(
  contents: Contents,
  setting: Typesetting,
): readonly (Paragraph | TableOfContents)[] {
  switch (contents.of) {
    case 'headings':
      return [
        new TableOfContents(frontPartNames.contents, {
          hyperlink: true,
          headingStyleRange: '1-3',
          beginDirty: false,
        }),
      ];
    case 'figures':
      return captionList('figure', setting.captions.figures);
    case 'tables':
      return captionList('table', setting.captions.tables);
    case 'annexes':
      return annexList(setting.captions.annexes);
    default:
      return contents.of satisfies never;
  }
}

/** Word has no table of its own for annexes: links with the page they lead to. */
function annexList(annexes: readonly ListedAnnex[]): readonly Paragraph[] {
  if (annexes.length === 0) return [none(ANNEX)];
  return annexes.map(
    ({ bookmark, text }) =>
      new OpenParagraph({ style: 'TableofFigures' }, [
        new EntryLink(bookmark, entryRuns(bookmark, text)),
      ]),
  );
}

/**
 * Word's own table of captions is written around the entries: its field begins in the first and ends in the last,
 * so that no empty line stands before or after them.
 */
function captionList(
  kind: keyof typeof captionStyles,
  captions: readonly Caption[],
): readonly Paragraph[] {
  if (captions.length === 0) return [none(captionLabels[kind].toLowerCase())];
  // By style and not by sequence, since each chapter has a sequence of its own. The level is left out: what stands
  // between name and level is a comma in one country and a semicolon in the other.
  const instructions = `TOC \\h \\z \\t "${captionStyles[kind].name}"`;
  const last = captions.length - 1;
  return captions.map(
    (caption, index) =>
      new OpenParagraph({ style: 'TableofFigures' }, [
        ...(index === 0 ? [fieldBegin(instructions)] : []),
        new EntryLink(caption.bookmark, entryRuns(caption.bookmark, captionEntry(caption))),
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

function entryRuns(bookmark: string, text: string): readonly Run[] {
  return [
    new TextRun(text.replaceAll('\n', ' ')),
    new TextRun({ children: [new Tab()] }),
    new PageReference(bookmark),
  ];
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

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
import type { Caption } from './captions.ts';
import type { Typesetting } from './typesetting.ts';

/** Contents, list of figures or list of tables: filled in now, and still a field that Word can update. */
export function typesetContents(
  contents: Contents,
  setting: Typesetting,
): readonly (Paragraph | TableOfContents)[] {
  switch (contents.of) {
    case 'headings':
      return [
        new TableOfContents('Daftar isi', {
          hyperlink: true,
          headingStyleRange: '1-3',
          beginDirty: false,
        }),
      ];
    case 'figures':
      return captionList('Gambar', setting.captions.figures);
    case 'tables':
      return captionList('Tabel', setting.captions.tables);
    default:
      return contents.of satisfies never;
  }
}

/**
 * Word's own table of captions is written around the entries: its field begins in the first and ends in the last,
 * so that no empty line stands before or after them.
 */
function captionList(label: Caption['label'], captions: readonly Caption[]): readonly Paragraph[] {
  if (captions.length === 0) {
    const text = `(belum ada ${label.toLowerCase()})`;
    return [new Paragraph({ style: 'Missing', children: [new TextRun(text)] })];
  }
  const paragraphs = captions.map(() => new Paragraph({ style: 'TableofFigures' }));
  paragraphs[0]?.addChildElement(
    fieldRun(mark('begin'), instruction(`TOC \\h \\z \\c "${label}"`), mark('separate')),
  );
  captions.forEach((caption, index) => paragraphs[index]?.addChildElement(entry(caption)));
  paragraphs.at(-1)?.addChildElement(fieldRun(mark('end')));
  return paragraphs;
}

function entry({ bookmark, label, chapter, count, text }: Caption): InternalHyperlink {
  return new InternalHyperlink({
    anchor: bookmark,
    children: [
      new TextRun(`${label} ${chapter}${count}  ${text.replaceAll('\n', ' ')}`),
      new TextRun({ children: [new Tab()] }),
      new PageReference(bookmark),
    ],
  });
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

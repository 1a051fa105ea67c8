import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildDocument } from '#document/buildDocument.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { methods } from '#templates/methods/methods.ts';
import { exampleManuscript } from './exampleManuscript.ts';
import { paragraphsOf } from './readDocx.ts';

/** Every format, every example. */
const cases = formats.flatMap((format, index) => {
  const example = examples[index % examples.length];
  return example === undefined ? [] : [{ example, format, name: `${example.id}, ${format.name}` }];
});

it.each(cases)('Word reads the whole file aloud: $name', async ({ example, format }) => {
  const { manuscript, photos } = await exampleManuscript(example, { method: methods[0], format });
  const document = buildDocument(manuscript, { format, photos });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const body = part('word/document.xml');

  expect(part('docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/);
  expect(part('word/styles.xml')).toContain('<w:lang w:val="id-ID"');
  expect(drawingsWithoutWords(body)).toEqual([]);
  expect(tablesWithoutHeader(body)).toEqual([]);
  expect(emptyParagraphs(body)).toEqual([]);
  expect(skippedLevels(body)).toEqual([]);
});

function drawingsWithoutWords(body: string): readonly string[] {
  const drawings = [...body.matchAll(/<wp:docPr [^>]*>/g)].map(([drawing]) => drawing);
  return drawings.filter((drawing) => !/descr="[^"]+"/.test(drawing));
}

/** Named tables are data; the others only place things side by side. */
function tablesWithoutHeader(body: string): readonly string[] {
  const named = [...body.matchAll(/<w:tblCaption w:val="([^"]*)"\/>(.*?)<\/w:tr>/gs)];
  return named.flatMap(([, name = '', row = '']) => (row.includes('<w:tblHeader') ? [] : [name]));
}

/** A line of an exact height is no text: it keeps two tables apart or ends a section. */
function emptyParagraphs(body: string): readonly string[] {
  const holds = /<w:drawing|<w:sectPr|fldChar|<m:oMath|w:lineRule="exact"/;
  // docx fills the cells that a cell above covers.
  const shown = body.replace(/<w:tc>(?:(?!<\/w:tc>).)*<w:vMerge w:val="continue".*?<\/w:tc>/gs, '');
  return paragraphsOf(shown)
    .filter(
      ({ style, text, xml }) => !style.startsWith('TableText') && text === '' && !holds.test(xml),
    )
    .map(({ xml }) => xml);
}

function skippedLevels(body: string): readonly string[] {
  const headings = paragraphsOf(body).filter(({ style }) => /^Heading[123]$/.test(style));
  return headings
    .filter(({ style }, index) => {
      // The identity block of a paper stands before its first chapter.
      const above = headings[index - 1]?.style ?? style;
      return Number(style.at(-1)) > Number(above.at(-1)) + 1;
    })
    .map(({ text }) => text);
}

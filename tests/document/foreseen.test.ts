import { Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildDocument } from '#document/buildDocument.ts';
import { fitForPaper } from '#document/fitForPaper.ts';
import { foreseePages } from '#document/layOutPages.ts';
import { paragraphsOf, typesetAndRead } from './readDocx.ts';
import { a4, photos, sampleManuscript } from './sampleManuscript.ts';

const sample = sampleManuscript();

it('makes the same file of pages laid out before as of its own', async () => {
  const laid = foreseePages(sample, { format: a4, photos });
  // As it goes from worker to worker.
  const foreseen = structuredClone(laid?.foreseen);
  const [own, given] = [
    await typesetAndRead(sample),
    await typesetAndRead(sample, foreseen && { foreseen }),
  ];
  expect(foreseen?.pages).toBe(laid?.pages.sheets.length);
  expect(given.pages).toBe(own.pages);
  expect(linesOf(given.body)).toEqual(linesOf(own.body));
});

/** What is printed, and how it is set; ids are others in every file. */
function linesOf(xml: string): readonly string[] {
  return paragraphsOf(xml).map(({ style, text }) => `${style}: ${text}`);
}

it('writes the page numbers that docx works out itself', async () => {
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  const document = buildDocument(fitForPaper(sample), { format: a4, photos, pageNumbers });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const own = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const { body } = await typesetAndRead(sample);
  expect(entriesOf(own).length).toBeGreaterThan(10);
  expect(entriesOf(own).every((entry) => /\t[ivx\d]+$/.test(entry))).toBe(true);
  expect(entriesOf(body)).toEqual(entriesOf(own));
});

/** The lists of contents, figures and tables, with the page of every entry. */
function entriesOf(xml: string): readonly string[] {
  return paragraphsOf(xml)
    .map(({ text }) => text.replaceAll('\u200D', ''))
    .filter((text) => text.includes('\t'));
}

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '#ui/fields/grid/readTableFile.ts';

const file = (...parts: BlobPart[]) => new File(parts, 'data');

/** The least that Excel calls a workbook: words in place, a number and a day. */
function workbook(): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const word = (place: string, text: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${word('A1', 'Rekap Juni')}</row><row r="3">${word('A3', 'Jenis')}${word('B3', 'Jumlah')}</row><row r="4">${word('A4', 'Berkas')}<c r="B4"><v>1234.567</v></c></row><row r="5"><c r="A5" s="1"><v>46175</v></c><c r="B5"><v>3</v></c></row></sheetData></worksheet>`,
  };
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(texts));
}

describe('a file of data', () => {
  it('gives the first sheet of a workbook, its numbers as an Indonesian types them', async () => {
    expect(await readTableFile(file(workbook()))).toEqual({
      ok: true,
      block: [
        ['Jenis', 'Jumlah'],
        ['Berkas', '1234,5670'],
        ['2 Juni 2026', '3'],
      ],
    });
  });

  it('gives the rows of a text file, also one in the old Western code', async () => {
    const latin = new TextEncoder().encode('Jenis;n\r\nCaf');
    const read = await readTableFile(file(latin, new Uint8Array([0xe9, 0x3b, 0x33])));
    expect(read).toEqual({
      ok: true,
      block: [
        ['Jenis', 'n'],
        ['Café', '3'],
      ],
    });
  });

  it('says why there is nothing to read', async () => {
    const problemOf = async (given: File) => {
      const read = await readTableFile(given);
      return read.ok ? '' : read.problem;
    };
    expect(await problemOf(file(''))).toMatch(/tidak berisi tabel/);
    expect(await problemOf(file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))).toMatch(/\.xls\b/);
    expect(await problemOf(file(new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toMatch(/tidak dapat/);
  });
});

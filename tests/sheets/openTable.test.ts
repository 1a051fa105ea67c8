import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readSheets } from '#sheets/readSheets.ts';
import { openTable } from '#sheets/openTable.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The texts of the first sheet. */
function textsIn(bytes: Uint8Array) {
  const opened = openTable(bytes);
  return opened.ok ? opened.sheets[0]?.block.map((cells) => cells.map(({ text }) => text)) : opened;
}

/** The least that Excel calls a workbook: words in place, a number and a day. */
function workbook(given: Given = {}): Uint8Array<ArrayBuffer> {
  const { sheet = june(), strings = '', around = '' } = given;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = [
    relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('r2', 'styles', 'styles.xml'),
    relation('r3', 'sharedStrings', '/xl/sharedStrings.xml'),
  ];
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData>${around}</worksheet>`,
  };
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(texts));
}

interface Given {
  /** Its rows. */
  readonly sheet?: string;
  readonly strings?: string;
  /** What stands behind the rows. */
  readonly around?: string;
}

function june(): string {
  const word = (place: string, text: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<row r="1">${word('A1', 'Rekap Juni')}</row><row r="3">${word('A3', 'Jenis')}${word('B3', 'Jumlah')}</row><row r="4">${word('A4', 'Berkas')}<c r="B4"><v>1234.567</v></c></row><row r="5"><c r="A5" s="1"><v>46175</v></c><c r="B5"><v>3</v></c></row>`;
}

describe('a file of data', () => {
  it('gives the first sheet of a workbook, its numbers as an Indonesian types them', () => {
    expect(textsIn(workbook())).toEqual([
      ['Rekap Juni', ''],
      ['', ''],
      ['Jenis', 'Jumlah'],
      ['Berkas', '1234,5670'],
      ['2 Juni 2026', '3'],
    ]);
  });

  it('gives the rows of a text file, also one in the old Western code', () => {
    const latin = new Uint8Array([...bytesOf('Jenis;n\r\nCaf'), 0xe9, 0x3b, 0x33]);
    expect(textsIn(latin)).toEqual([
      ['Jenis', 'n'],
      ['Café', '3'],
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf(' \n\n \n'), 'empty'],
    ['a workbook of old', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-excel'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'foreign'],
    ['a zip cut short', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'foreign'],
    ['a film', new Uint8Array(20_000_001), 'too-large'],
    ['twenty million line ends', new Uint8Array(20_000_000).fill(10), 'overfull'],
    ['one line of twenty million letters', new Uint8Array(20_000_000).fill(65), 'overfull'],
    ['an open quotation of twenty million', new Uint8Array(20_000_000).fill(34), 'overfull'],
  ])('says of %s why it is no table', (_, bytes, error) => {
    expect(openTable(bytes)).toEqual({ ok: false, error });
  });
});

describe('a sheet made to hang', () => {
  const cells = (count: number, cell: string) =>
    Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cell}</row>`).join('');

  it('with a cell in each corner costs two cells, and is no table that fits', () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../fixtures/hostile/far-cell.xlsx', import.meta.url)),
    );
    const read = readSheets(bytes);
    expect(read.ok && read.sheets[0]?.rows.map(({ at }) => at)).toEqual([0, 1_048_575]);
    expect(openTable(bytes)).toEqual({ ok: false, error: 'overfull' });
  });

  it.each([
    ['more cells than are read', cells(1, '<c><v>1</v></c>'.repeat(200_001)), ''],
    ['a text that every cell repeats', cells(300, '<c t="s"><v>0</v></c>'), 'x'.repeat(30_000)],
    ['a text longer than Excel holds', cells(1, '<c t="s"><v>0</v></c>'), 'x'.repeat(40_000)],
    ['a cell of a megabyte', cells(1, `<c a="${'b'.repeat(1_000_000)}"><v>1</v></c>`), ''],
  ])('with %s is refused', (_, rows, text) => {
    const strings = `<sst><si><t>${text}</t></si></sst>`;
    expect(openTable(workbook({ sheet: rows, strings }))).toEqual({
      ok: false,
      error: 'overfull',
    });
  });

  it('is read without the links, looks and formulas that could be spread over all of it', () => {
    const far = 'A1:XFD1048576';
    const bytes = workbook({
      sheet: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" s="1"/></row>',
      around: `<hyperlinks><hyperlink ref="${far}"/></hyperlinks><cols><col min="1" max="16384"/></cols>`,
    });
    expect(textsIn(bytes)).toEqual([['2']]);
  });
});

describe('the sheets of a workbook', () => {
  it('come with what Excel shows, what it keeps and how, hidden rows and joined cells', () => {
    const sheet =
      '<row r="2" hidden="1"><c r="B2" s="1"><v>46175.5</v></c><c r="C2" t="b"><v>1</v></c></row>' +
      '<row r="4"><c r="A4" t="e"><v>#DIV/0!</v></c><c r="B4"><v>0.1</v></c></row>';
    const around = '<mergeCells><mergeCell ref="A4:C5"/></mergeCells>';
    const read = readSheets(workbook({ sheet, around }));
    expect(read.ok && read.sheets).toEqual([
      {
        name: 'A & B',
        isHidden: false,
        is1904: false,
        unstored: new Map(),
        merges: [{ top: 3, left: 0, bottom: 4, right: 2 }],
        rows: [
          {
            at: 1,
            isHidden: true,
            cells: [
              { at: 1, text: '6/2/26', value: 46175.5, format: 'm/d/yy' },
              { at: 2, text: 'TRUE', value: true, format: 'General' },
            ],
          },
          {
            at: 3,
            isHidden: false,
            cells: [
              { at: 0, text: '#DIV/0!', value: '#DIV/0!', format: 'General' },
              { at: 1, text: '0.1', value: 0.1, format: 'General' },
            ],
          },
        ],
      },
    ]);
  });
});

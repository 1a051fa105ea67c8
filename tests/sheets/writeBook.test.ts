import { describe, expect, it } from 'vitest';
import { readSheets } from '#sheets/readSheets.ts';
import { writeBook } from '#sheets/writeBook.ts';

const columns = [
  { title: 'Nomor', width: 8 },
  { title: 'Judul', width: 30 },
  { title: 'Tanggal', width: 12 },
];

function cellsOf(bytes: Uint8Array) {
  const read = readSheets(bytes);
  return read.ok ? read.sheets.map(({ name, rows }) => ({ name, rows })) : [];
}

describe('writeBook', () => {
  it('writes what readSheets reads: numbers as numbers, days as days, nothing as nothing', () => {
    const bytes = writeBook([
      {
        name: 'Register',
        columns,
        rows: [
          [12, 'Map berwarna', { day: '2025-03-01' }],
          [null, '', { day: '' }],
        ],
      },
    ]);
    const [sheet] = cellsOf(bytes);
    expect(sheet?.name).toBe('Register');
    expect(sheet?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Nomor', 'Judul', 'Tanggal'],
      ['12', 'Map berwarna', '01/03/2025'],
    ]);
    expect(sheet?.rows[1]?.cells[0]?.value).toBe(12);
    expect(sheet?.rows[1]?.cells[2]?.value).toBe(45_717);
  });

  it('never makes a formula of a text', () => {
    const [sheet] = cellsOf(writeBook([{ name: 'A', columns, rows: [['=1+1', '+62812', null]] }]));
    expect(sheet?.rows[1]?.cells.map(({ value }) => value)).toEqual(['=1+1', '+62812']);
  });

  it('bears a text longer than a cell of Excel holds, and letters that XML forbids', () => {
    const [sheet] = cellsOf(
      writeBook([
        { name: 'A', columns, rows: [['x'.repeat(40_000), 'a\u0001b', { day: 'kapan-kapan' }]] },
      ]),
    );
    expect(sheet?.rows[1]?.cells[0]?.text.length).toBe(32_767);
    expect(sheet?.rows[1]?.cells[2]?.text).toBe('kapan-kapan');
  });

  it('gives sheets of one name names of their own, without what Excel refuses', () => {
    const names = cellsOf(
      writeBook([
        { name: 'Rekap/unit', columns, rows: [[1, '', null]] },
        { name: 'rekap:unit', columns, rows: [[1, '', null]] },
        { name: '', columns, rows: [[1, '', null]] },
      ]),
    ).map(({ name }) => name);
    expect(names).toEqual(['Rekap unit', 'rekap unit (2)', 'Lembar']);
  });
});

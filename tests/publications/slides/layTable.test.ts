import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#figures/textWidth.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { layTable } from '#publications/slides/layTable.ts';

const room = { width: 1168, height: 400 };

function table(rows: Table['rows'], columns = ['Masalah', 'Penyebab']): Table {
  return {
    kind: 'table',
    caption: 'Tabel',
    anchor: 'a',
    columns: columns.map((title) => ({ title, weight: 1, align: 'start' })),
    rows,
    note: '',
    section: 'inventory',
  };
}

const row = (...texts: string[]): Table['rows'][number] => ({
  style: 'plain',
  cells: texts.map((text) => ({ lines: [text] })),
});

describe('layTable', () => {
  it('keeps a short table on one page in the largest words', () => {
    const { pages, font } = layTable(table([row('Antrean', 'Petugas')]), room);
    expect(pages).toHaveLength(1);
    expect(font).toBe(34);
  });

  it('breaks a long table into pages and loses no row', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`Masalah ${index}`, 'Penyebab'));
    const { pages } = layTable(table(rows), room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(rows);
  });

  it('never sets words smaller than the last row of a hall can read', () => {
    const columns = Array.from({ length: 16 }, (_, index) => `Pertanggungjawaban ${index}`);
    const { font } = layTable(table([row(...columns)], columns), room);
    expect(font).toBeGreaterThanOrEqual(24);
  });

  it('turns a table that is too wide: each row for itself, title by title', () => {
    const columns = Array.from({ length: 12 }, (_, index) => `Pertanggungjawaban ${index}`);
    const rows = [row(...columns.map((_, index) => `a ${index}`)), row('b')];
    const laid = layTable(table(rows, columns), { width: 1168, height: 1100 });
    expect(laid.columns).toHaveLength(4);
    expect(laid.widths.reduce((total, one) => total + one, 0)).toBeLessThanOrEqual(1169);
    expect(laid.pages).toHaveLength(1);
    const last = laid.pages[0]?.at(-1);
    expect(last?.cells.map(({ lines }) => lines[0])).toEqual([columns[0], 'b']);
  });

  it('lets rows of a turned table share a page where each says little', () => {
    const columns = Array.from({ length: 12 }, (_, index) => `Pertanggungjawaban ${index}`);
    const rows = Array.from({ length: 40 }, (_, index) => row(`baris ${index}`));
    const { pages } = layTable(table(rows, columns), room);
    expect(pages.length).toBeLessThanOrEqual(10);
    const told = pages.flat().flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
    expect(told.filter((text) => text.startsWith('baris'))).toHaveLength(40);
  });

  it('does not part rows that a cell joins', () => {
    const joined: Table['rows'] = Array.from({ length: 30 }, (_, index) => ({
      style: 'plain',
      cells:
        index % 2 === 0
          ? [{ lines: ['Kelompok'], rowSpan: 2 }, { lines: [`a ${index}`] }]
          : [{ lines: [`b ${index}`] }],
    }));
    const { pages } = layTable(table(joined), room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page.length % 2 === 0)).toBe(true);
  });

  it('keeps a total with what it adds up, and a heading with what follows', () => {
    const rows = Array.from({ length: 60 }, (_, index): Table['rows'][number] => {
      const cells = [{ lines: [`a ${index}`] }, { lines: [`${index}`] }];
      const styles = ['group', 'plain', 'total'] as const;
      return { style: styles[index % 3] ?? 'plain', cells };
    });
    const { pages } = layTable(table(rows), room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page[0]?.style === 'group')).toBe(true);
    expect(pages.every((page) => page.at(-1)?.style === 'total')).toBe(true);
  });

  it('gives a column room for the total that stands below a joined cell', () => {
    const total = '13.878.000.000.000.000.000.000';
    const columns = ['Komponen', 'Sumber', 'Nilai'];
    const cells = [{ lines: ['Jumlah'], span: 2 }, { lines: [total] }];
    const rows = [row('Kertas', 'Kuitansi', '1'), { style: 'total' as const, cells }];
    const [, , wide = 0] = layTable(table(rows, columns), room).widths;
    const [, , narrow = 0] = layTable(table(rows.slice(0, 1), columns), room).widths;
    expect(wide).toBeGreaterThan(narrow);
  });

  it('fills its pages about evenly', () => {
    const rows = Array.from({ length: 13 }, (_, index) => row(`Masalah ${index}`, 'Penyebab'));
    const { pages } = layTable(table(rows), room);
    expect(pages.map(({ length }) => length)).toEqual([7, 6]);
  });

  it('shows the head of a table without rows', () => {
    expect(layTable(table([]), room).pages).toEqual([[]]);
  });

  it('heads each row of a turned table with its number and first words, and sets short answers beside each other', () => {
    const columns = ['No.', ...Array.from({ length: 11 }, (_, at) => `Pertanggungjawaban ${at}`)];
    const long = 'Membuka loket kedua untuk pasien baru dan memakai nomor antrean '
      .repeat(2)
      .trim();
    const rows = ['1', '2'].map((number) =>
      row(number, 'Rak', ...Array.from({ length: 9 }, (_, at) => `a ${at}`), long),
    );
    const laid = layTable(table(rows, columns), { width: 1168, height: 640 });
    expect(laid.columns).toHaveLength(4);
    expect(laid.pages).toHaveLength(2);
    expect(laid.pages[1]?.[0]).toEqual({
      style: 'group',
      cells: [{ lines: ['2. Pertanggungjawaban 0: Rak'], span: 4 }],
    });
    expect(laid.pages[1]?.[1]?.cells.map(({ lines }) => lines[0])).toEqual([
      'Pertanggungjawaban 1',
      'a 0',
      'Pertanggungjawaban 2',
      'a 1',
    ]);
    expect(laid.pages[1]?.at(-1)?.cells.at(-1)).toMatchObject({ lines: [long], span: 3 });
  });

  it('sets records that have a page each in full lines, also below headings', () => {
    const columns = ['No.', ...Array.from({ length: 5 }, (_, at) => `Kolom ${at}`)];
    const long = 'Mengelompokkan map menurut dua angka akhir dan menempel kode warna pada rak';
    const rows = ['1', '2', '3'].flatMap((number): Table['rows'] => [
      { style: 'group', cells: [{ lines: [`Standar ${number}`], span: 6 }] },
      row(number, ...Array.from({ length: 5 }, () => long)),
    ]);
    const laid = layTable(table(rows, columns), { width: 1168, height: 560 });
    expect(laid.columns.every(({ title }) => title === '')).toBe(true);
    expect(laid.pages.map(([first]) => first?.cells[0]?.lines[0])).toEqual([
      'Standar 1',
      'Standar 2',
      'Standar 3',
    ]);
  });

  it('leaves no total alone on a page: two rows that it adds up stand above it, below their heading', () => {
    const columns = ['No.', ...Array.from({ length: 12 }, (_, at) => `Pertanggungjawaban ${at}`)];
    const record = (name: string) =>
      row(name, ...columns.slice(1).map((_, at) => `${at} ${'kata '.repeat(14)}`));
    const total: Table['rows'][number] = {
      style: 'total',
      cells: [{ lines: ['Jumlah'], span: 12 }, { lines: ['2.850.000'] }],
    };
    const laid = (...rows: Table['rows']) =>
      layTable(table(rows, columns), { width: 1168, height: 980 }).pages;
    expect(laid(record('1'), record('2'))).toHaveLength(2);
    const pages = laid(record('1'), record('2'), total);
    expect(pages).toHaveLength(3);
    const last = pages[2]?.map(({ style }) => style) ?? [];
    expect(last[0]).toBe('group');
    expect(last.slice(-3)).toEqual(['plain', 'plain', 'total']);
    expect(pages[2]?.[0]).toEqual(pages[1]?.[0]);
  });

  it('keeps a total with two of its rows, however many rows there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(200), (count, lower) => {
        const rows = Array.from({ length: count }, (_, at) => row(`Komponen ${at}`, `${at}`));
        const total = { ...row('Jumlah', '99'), style: 'total' as const };
        const { pages } = layTable(table([...rows, total]), { width: 1168, height: 460 - lower });
        expect(pages.flat()).toHaveLength(count + 1);
        expect(pages.at(-1)?.length).toBeGreaterThan(2);
      }),
    );
  });

  it('tears no date apart, and no number from its unit, where that takes no page more', () => {
    const dates = ['12 Maret 2026', '3 September 2026'];
    const rows = dates.map((date) =>
      row(date, 'Mengelompokkan map menurut dua angka akhir dan menempel kode warna', '28 menit'),
    );
    const { pages, widths, font } = layTable(table(rows, ['Kapan', 'Apa', 'Lama']), room);
    const [date, , time] = pages[0]?.[1]?.cells ?? [];
    expect(date?.lines).toEqual(['3\u00a0September\u00a02026']);
    expect(time?.lines).toEqual(['28\u00a0menit']);
    const width = textWidth('3 September 2026', font, false);
    expect(widths[0]).toBeGreaterThan(width);
  });

  it('parts a row that is taller than a page, and loses no word of it', () => {
    const words = Array.from({ length: 900 }, (_, at) => `kata-${at}`);
    const laid = layTable(table([row('Antrean', words.join(' ')), row('a', 'b')]), room);
    const told = laid.pages.flat().flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
    expect(words.filter((word) => !told.some((line) => line.includes(word)))).toEqual([]);
    expect(laid.pages.length).toBeGreaterThan(2);
  });

  it('shares the width by words: a long column takes what short ones leave', () => {
    const short = Array.from({ length: 3 }, (_, at) => `x${at}`);
    const long = 'Mengelompokkan map menurut dua angka akhir dan menempel kode warna';
    const { widths } = layTable(table([row(...short, long)], ['A', 'B', 'C', 'D']), room);
    expect(widths[3]).toBeGreaterThan(3 * (widths[0] ?? 0));
  });
});

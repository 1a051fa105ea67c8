import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleNames } from '#words/people.ts';
import type { CrossRow } from '#intake/tables/crossTarget.ts';
import { crossTarget } from '#intake/tables/crossTarget.ts';
import { readAnswers, readCells, record } from './readAnswers.ts';

/** A column as somebody writes it: what it is in the record, its head, its cells and what they say. */
interface Column {
  readonly key: string;
  readonly head: fc.Arbitrary<string>;
  readonly cell: fc.Arbitrary<readonly [written: string, said: unknown]>;
}

const letters = fc
  .array(fc.constantFrom(...'abdegiklmnoprstu'.split('')), { minLength: 4, maxLength: 8 })
  .map((each) => each.join(''));
const words = fc.array(letters, { minLength: 2, maxLength: 4 }).map((each) => each.join(' '));
const said = (text: string): readonly [string, unknown] => [text, text];

const person = fc
  .array(letters, { minLength: 2, maxLength: 3 })
  .map((each) => each.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' '));
const digits = fc
  .integer({ min: 1, max: 9_999_999 })
  .map((n) => `1980010120050110${n}`.padEnd(18, '1').slice(0, 18));
const day = fc
  .integer({ min: 1, max: 28 })
  .map((n): readonly [string, unknown] => [
    `${n} Juni 2026`,
    `2026-06-${String(n).padStart(2, '0')}`,
  ]);
const rupiah = fc
  .integer({ min: 1, max: 900 })
  .map((n): readonly [string, unknown] => [`Rp${n}.000`, n * 1000]);
const role = fc.constantFrom(
  ...Object.entries(roleNames).map(([id, name]): readonly [string, unknown] => [name, id]),
);

const members: readonly Column[] = [
  {
    key: 'name',
    head: fc.constantFrom('Nama', 'Nama Lengkap', 'NAMA PEGAWAI'),
    cell: person.map(said),
  },
  { key: 'number', head: fc.constantFrom('NIP', 'NIP/NRP', 'Nomor Induk'), cell: digits.map(said) },
  { key: 'role', head: fc.constantFrom('Peran', 'Jabatan dalam Gugus', 'Kedudukan'), cell: role },
  { key: 'section', head: fc.constantFrom('Unit Kerja', 'Bagian'), cell: words.map(said) },
];
const plan: readonly Column[] = [
  {
    key: 'what',
    head: fc.constantFrom('Apa (What)', 'Rencana Perbaikan', 'Kegiatan'),
    cell: words.map(said),
  },
  { key: 'who', head: fc.constantFrom('Siapa', 'Penanggung Jawab', 'PIC'), cell: person.map(said) },
  { key: 'from', head: fc.constantFrom('Mulai', 'Tanggal mulai', 'Kapan'), cell: day },
  { key: 'cost', head: fc.constantFrom('Biaya', 'Biaya (Rp)', 'Anggaran'), cell: rupiah },
];

interface WrittenRows {
  readonly text: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows written with their columns in any order, with or without a title, a head, numbers and a note. */
function written(columns: readonly Column[]): fc.Arbitrary<WrittenRows> {
  return fc
    .record({
      order: fc.shuffledSubarray([...columns], { minLength: 2 }),
      height: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ order, height }) =>
      fc.record({
        order: fc.constant(order),
        heads: fc.tuple(...order.map(({ head }) => head)),
        cells: fc.array(fc.tuple(...order.map(({ cell }) => cell)), {
          minLength: height,
          maxLength: height,
        }),
        title: fc.boolean(),
        serial: fc.boolean(),
        numbering: fc.boolean(),
        remark: fc.boolean(),
      }),
    )
    .map(({ order, heads, cells, title, serial, numbering, remark }) => {
      const line = (no: string, own: readonly string[], note: string): string =>
        [...(serial ? [no] : []), ...own, ...(remark ? [note] : [])].join('\t');
      const width = line('1', heads, '').split('\t').length;
      const count = Array.from({ length: width }, (_, at) => `${at + 1}`).join('\t');
      return {
        text: [
          ...(title ? ['DAFTAR PUSKESMAS CONTOH', ''] : []),
          line('No', heads, 'Ket.'),
          ...(numbering && width > 2 ? [count] : []),
          ...cells.map((own, at) =>
            line(
              `${at + 1}`,
              own.map(([text]) => text),
              at === 0 ? 'ok' : '',
            ),
          ),
        ].join('\n'),
        rows: cells.map((own) =>
          Object.fromEntries(own.map(([, value], at) => [order[at]?.key ?? '', value])),
        ),
      };
    });
}

describe('a table of answers in anybody’s writing is read back, or asked about', () => {
  it.each([
    ['members', members],
    ['action-plan', plan],
  ] as const)('%s', (table, columns) => {
    const property = fc.property(written(columns), ({ text, rows }) => {
      const { input, questions, unread } = readAnswers(table, text);
      expect(input === null).toBe(questions.length > 0);
      if (input === null) return;
      expect(unread).toEqual([]);
      expect(input).toMatchObject(rows);
      expect(input).toHaveLength(rows.length);
    });
    fc.assert(property, { numRuns: 150 });
  });
});

describe('votes', () => {
  it('go to the member and the cause that they were written for, whichever stands at the side', () => {
    const risalah = record();
    const causes = { c1: 'Berkas kurang lengkap', c2: 'Alur (lama)', c3: 'Alur (baru)' };
    const voters = { m1: 'Siti', m2: 'dr. Budi Santoso', m3: 'Ani Lestari', m4: 'ANI RAHAYU' };
    const property = fc.property(
      fc.shuffledSubarray(Object.keys(causes) as (keyof typeof causes)[], { minLength: 1 }),
      fc.shuffledSubarray(Object.keys(voters) as (keyof typeof voters)[], { minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
      fc.record({ isTurned: fc.boolean(), serial: fc.boolean(), sum: fc.boolean() }),
      (rows, columns, points, { isTurned, serial, sum }) => {
        const at = (row: number, column: number): number => points[row * 4 + column] ?? 0;
        const [down, across] = isTurned ? [columns, rows] : [rows, columns];
        const name = (id: string): string => ({ ...causes, ...voters })[id] ?? '';
        const line = (no: string, label: string, cells: readonly (string | number)[]): string =>
          [...(serial ? [no] : []), label, ...cells].join('\t');
        const value = (row: number, column: number): number =>
          isTurned ? at(column, row) : at(row, column);
        const text = [
          line('No', isTurned ? 'Anggota' : 'Penyebab', [
            ...across.map(name),
            ...(sum ? ['Jumlah'] : []),
          ]),
          ...down.map((id, row) => {
            const cells = across.map((_, column) => value(row, column));
            const total = cells.reduce((all, each) => all + each, 0);
            return line(`${row + 1}`, name(id), [...cells, ...(sum ? [total] : [])]);
          }),
        ].join('\n');
        const target = crossTarget('vote');
        const { input, questions, unread } = readCells<readonly CrossRow[]>(text, {
          target,
          current: [],
          risalah,
        });
        expect(input === null).toBe(questions.length > 0);
        if (input === null) return;
        expect(unread).toEqual([]);
        const got = new Map(input.map(({ of, amounts }) => [of, amounts]));
        rows.forEach((cause, row) => {
          columns.forEach((member, column) => {
            expect(got.get(cause)?.[member]).toBe(at(row, column));
          });
        });
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});

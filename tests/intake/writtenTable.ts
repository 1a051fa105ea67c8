import fc from 'fast-check';
import {
  isMeanName,
  isSerialName,
  isShareName,
  isSpreadName,
  sumName,
} from '#intake/reading/names.ts';

/** A table of counts or measures, and how somebody writes it. */
export interface Written {
  readonly kinds: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
  readonly notation: 'indonesian' | 'american';
  readonly thousands: boolean;
  readonly decimals: number;
  readonly title: boolean;
  readonly serial: boolean;
  readonly numbering: boolean;
  readonly sumRow: string;
  readonly sumColumn: string;
  readonly share: boolean;
  readonly group: boolean;
  readonly unit: string;
  readonly remark: boolean;
  readonly note: boolean;
}

const kindPool = [
  'Antrean lama',
  'Berkas kurang',
  'Sistem lambat',
  'Petugas kurang ramah',
  'Rusak total',
  'Ruang panas',
  'Jumlah loket kurang',
  'Lain-lain',
  'No antrean hilang',
  'Nama salah tulis',
];
const word = fc
  .array(fc.constantFrom(...'abdegiklmnoprstu'.split('')), { minLength: 4, maxLength: 9 })
  .map((letters) => letters.join(''))
  // A row called "mean" or "persen" says what it is: no numbers make it a kind.
  .filter(
    (name) =>
      sumName(name) === null &&
      ![isMeanName, isSpreadName, isShareName, isSerialName].some((is) => is(name)),
  );
const days = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const sumWords = [
  '',
  'Jumlah',
  'TOTAL',
  'Jml',
  'Grand Total',
  'Jumlah Total',
  'Total keseluruhan',
  'Σ',
];

/** What a table holds: how many columns, their names and how many decimals. */
interface Shape {
  readonly width: fc.Arbitrary<number>;
  readonly columns: (width: number) => fc.Arbitrary<readonly string[]>;
  readonly decimals: fc.Arbitrary<number>;
}

/** Counts by kind and day. */
export const countsTable = writtenTable({
  width: fc.integer({ min: 1, max: 6 }),
  columns: (width) =>
    fc.oneof(
      fc.constant(days.slice(0, width)),
      fc.constant(Array.from({ length: width }, (_, at) => `${at + 1}`)),
      fc.constant(Array.from({ length: width }, (_, at) => `Minggu ke-${at + 1}`)),
      fc.uniqueArray(word, { minLength: width, maxLength: width }),
    ),
  decimals: fc.constantFrom(0, 0, 0, 1, 2),
});

/** Kinds with how often each was seen. */
export const kindsTable = writtenTable({
  width: fc.constant(1),
  columns: () => fc.constantFrom(['Jumlah'], ['Frekuensi'], ['Banyaknya']),
  decimals: fc.constant(0),
});

/** Measured values, up to thousandths. */
export const measuresTable = writtenTable({
  width: fc.integer({ min: 1, max: 3 }),
  columns: (width) => fc.constant(['Waktu (menit)', 'Berat (kg)', 'Jarak (km)'].slice(0, width)),
  decimals: fc.integer({ min: 0, max: 3 }),
});

function writtenTable({ width: widths, columns, decimals: finest }: Shape): fc.Arbitrary<Written> {
  return fc
    .record({
      height: fc.integer({ min: 2, max: 7 }),
      width: widths,
      decimals: finest,
      large: fc.boolean(),
    })
    .chain(({ height, width, decimals, large }) =>
      fc.record({
        kinds: fc.uniqueArray(fc.oneof(fc.constantFrom(...kindPool), word), {
          minLength: height,
          maxLength: height,
        }),
        columns: columns(width),
        cells: fc.array(
          fc.array(
            fc
              .integer({ min: 0, max: (large ? 5000 : 60) * 10 ** decimals })
              .map((units) => units / 10 ** decimals),
            { minLength: width, maxLength: width },
          ),
          { minLength: height, maxLength: height },
        ),
        notation: fc.constantFrom('indonesian' as const, 'american' as const),
        thousands: fc.boolean(),
        decimals: fc.constant(decimals),
        title: fc.boolean(),
        serial: fc.boolean(),
        numbering: fc.boolean(),
        sumRow: fc.constantFrom(...sumWords),
        sumColumn: fc.constantFrom(...sumWords),
        share: fc.boolean(),
        group: fc.boolean(),
        unit: fc.constantFrom('', '', 'orang', ' kali'),
        remark: fc.boolean(),
        note: fc.boolean(),
      }),
    );
}

/** The table as somebody copies it. */
export function rowsOf(table: Written): readonly (readonly string[])[] {
  const { kinds, columns, cells, serial, share, sumRow, sumColumn, remark } = table;
  const sums = cells.map((row) => sumOf(row));
  const all = sumOf(sums);
  const write = (value: number): string => `${numberText(value, table)}${table.unit}`;
  const line = (
    first: string,
    label: string,
    {
      numbers,
      sum,
      part,
      text,
    }: { numbers: readonly string[]; sum: string; part: string; text: string },
  ): string[] => [
    ...(serial ? [first] : []),
    label,
    ...numbers,
    ...(sumColumn === '' ? [] : [sum]),
    ...(share ? [part] : []),
    ...(remark ? [text] : []),
  ];
  const grouped = table.group && columns.length > 1;
  const heads = grouped
    ? [
        line('No', 'Jenis', {
          numbers: columns.map((_, at) => (at === 0 ? 'Hari' : '')),
          sum: sumColumn,
          part: '%',
          text: 'Keterangan',
        }),
        line('', '', { numbers: columns, sum: '', part: '', text: '' }),
      ]
    : [line('No', 'Jenis', { numbers: columns, sum: sumColumn, part: '%', text: 'Keterangan' })];
  const body = kinds.map((kind, at) =>
    line(`${at + 1}`, kind, {
      numbers: (cells[at] ?? []).map(write),
      sum: write(sums[at] ?? 0),
      part:
        all === 0
          ? '0%'
          : `${numberText(Math.round((1000 * (sums[at] ?? 0)) / all) / 10, { ...table, decimals: 1 })}%`,
      text: at === 1 ? 'server mati' : '',
    }),
  );
  const total = line('', sumRow, {
    numbers: columns.map((_, at) => write(sumOf(cells.map((row) => row[at] ?? 0)))),
    sum: write(all),
    part: '100%',
    text: '',
  });
  const width = heads[0]?.length ?? 0;
  return [
    ...(table.title ? [['REKAPITULASI KELUHAN'], ['Puskesmas Contoh, Juni 2026'], ['']] : []),
    ...heads,
    ...(table.numbering && width > 2
      ? [Array.from({ length: width }, (_, at) => `${at + 1}`)]
      : []),
    ...body,
    ...(sumRow === '' ? [] : [total]),
    ...(table.note ? [['Sumber: rekam layanan']] : []),
  ];
}

function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
}

function numberText(
  value: number,
  { notation, thousands, decimals }: Pick<Written, 'notation' | 'thousands' | 'decimals'>,
): string {
  const [whole = '0', rest] = value.toFixed(decimals).split('.');
  const [mark, point] = notation === 'indonesian' ? ['.', ','] : [',', '.'];
  const digits = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;
  return rest === undefined ? digits : `${digits}${point}${rest}`;
}

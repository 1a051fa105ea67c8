import { asideKinds, columnMark, markedRows, rowMark } from '#intake/marks.ts';
import type { ColumnMark, RowMark } from '#intake/marks.ts';
import type { Outcome } from '#intake/tableReader.ts';
import type { Place } from '#intake/targets/target.ts';
import { columnKindNames, columnMarkNames, rowMarkNames } from '#words/intake.ts';
import type { MarkGroup, MarkTexts } from './Mark.tsx';

/** What a column was taken for and what it could be, as a mark that can be changed. */
export function columnMarkTexts(outcome: Outcome, at: number, places: readonly Place[]): MarkTexts {
  const mark = columnMark(outcome, at);
  const name = outcome.reading.columns[at]?.name ?? '';
  const kind =
    outcome.columns.find((column) => column.at === at)?.kind ?? outcome.reading.columns[at]?.kind;
  return {
    name: name === '' ? `Kolom ${at + 1}` : `Kolom ${at + 1}, ${name}`,
    value: valueOf(mark),
    label: labelOf(mark, places),
    detail: kind === undefined || mark.is !== 'place' ? '' : columnKindNames[kind],
    isAside: mark.is !== 'place',
    groups: columnGroups(places),
  };
}

function columnGroups(places: readonly Place[]): readonly MarkGroup[] {
  return [
    {
      label: 'Dimasukkan sebagai',
      options: places.map(({ id, label }) => ({ value: `place:${id}`, label })),
    },
    {
      label: 'Tidak dimasukkan',
      options: [
        ...asideKinds.map((kind) => ({ value: `aside:${kind}`, label: columnMarkNames[kind] })),
        { value: 'unused', label: 'Tidak dipakai' },
      ],
    },
  ];
}

function valueOf(mark: ColumnMark): string {
  if (mark.is === 'place') return `place:${mark.place}`;
  return mark.is === 'aside' ? `aside:${mark.kind}` : 'unused';
}

function labelOf(mark: ColumnMark, places: readonly Place[]): string {
  if (mark.is === 'place') return places.find(({ id }) => id === mark.place)?.label ?? mark.place;
  return mark.is === 'aside' ? columnMarkNames[mark.kind] : 'Tidak dipakai';
}

/** The mark that a choice of `columnMarkTexts` stands for. */
export function columnMarkOf(value: string): ColumnMark {
  const [is = '', rest = ''] = value.split(':');
  if (is === 'place') return { is, place: rest };
  const kind = asideKinds.find((each) => each === rest);
  return kind === undefined ? { is: 'unused' } : { is: 'aside', kind };
}

export function rowMarkTexts(outcome: Outcome, at: number): MarkTexts {
  const mark = rowMark(outcome, at);
  const name = outcome.reading.rows[at]?.name ?? '';
  return {
    name: name === '' ? `Baris ${at + 1}` : `Baris ${at + 1}, ${name}`,
    value: mark,
    label: rowMarkNames[mark],
    detail: '',
    isAside: mark !== 'data',
    groups: [
      {
        label: 'Baris ini adalah',
        options: markedRows.map((value) => ({ value, label: rowMarkNames[value] })),
      },
    ],
  };
}

export function rowMarkOf(value: string): RowMark {
  return markedRows.find((each) => each === value) ?? 'data';
}

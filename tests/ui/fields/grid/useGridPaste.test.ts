import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { GridRow } from '#domain/edits/gridRow.ts';
import type { GridFieldProps } from '#ui/fields/grid/gridFieldProps.ts';
import { useGridPaste } from '#ui/fields/grid/useGridPaste.ts';

const columns: GridFieldProps['columns'] = [
  { name: 'kind', label: 'Jenis', kind: 'text' },
  { name: 'count', label: 'Jumlah', kind: 'amount' },
];

it('lays a block on the rows as they stand once it is known how its numbers are written', () => {
  const onRowsChange = vi.fn();
  const first: readonly GridRow[] = [
    { kind: '', count: null },
    { kind: 'Lama', count: 1 },
  ];
  const { result, rerender } = renderHook(
    ({ rows }) =>
      useGridPaste({
        label: 'Data',
        columns,
        rows,
        onRowsChange,
        newRow: () => ({ kind: '', count: null }),
      }),
    { initialProps: { rows: first } },
  );
  act(() => result.current.paste([['Antrean', '1.234']], { row: 0, column: 0 }, 'data'));
  const { notice } = result.current;
  if (notice?.kind !== 'ask') throw new Error('The numbers are plain');
  rerender({ rows: [...first.with(1, { kind: 'Baru', count: 2 }), { kind: 'Lagi', count: 3 }] });
  act(() => result.current.answer(notice.request, 'indonesian'));
  expect(onRowsChange.mock.calls[0]?.[0]).toEqual([
    { kind: 'Antrean', count: 1234 },
    { kind: 'Baru', count: 2 },
    { kind: 'Lagi', count: 3 },
  ]);
});

import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GridRow } from '#domain/edits/gridRow.ts';
import { OpenRisalah } from '#tests/ui/testWorld.tsx';
import { useTypedRows } from '#ui/fields/grid/useTypedRows.ts';

const few = rowsOf(200);
const many = rowsOf(201);

function rowsOf(count: number): readonly GridRow[] {
  return Array.from({ length: count }, (_, row) => ({ kind: `Jenis ${row + 1}`, count: row }));
}

function typedInto(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.with(0, { kind: 'Baru', count: 7 });
}

function show(rows: readonly GridRow[]) {
  const onRowsChange = vi.fn();
  const { result, unmount } = renderHook(() => useTypedRows({ rows, onRowsChange }), {
    wrapper: OpenRisalah,
  });
  return { onRowsChange, result, unmount };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('hands a value typed into a small grid over at once', () => {
  const { onRowsChange, result } = show(few);
  const typed = typedInto(few);
  act(() => result.current.type(typed));
  expect(onRowsChange.mock.calls).toEqual([[typed]]);
  expect(result.current.rows).toBe(few);
});

it('shows a value typed into a large grid before it is handed over', () => {
  const { onRowsChange, result } = show(many);
  const typed = typedInto(many);
  act(() => result.current.type(typed));
  expect(result.current.rows).toBe(typed);
  expect(onRowsChange).not.toHaveBeenCalled();
  act(() => {
    vi.runAllTimers();
  });
  expect(onRowsChange.mock.calls).toEqual([[typed]]);
  expect(result.current.rows).toBe(many);
});

it('hands only the last of several values over that were typed in a breath', () => {
  const { onRowsChange, result } = show(many);
  const first = typedInto(many);
  const second = first.with(1, { kind: 'Kedua', count: 8 });
  act(() => result.current.type(first));
  act(() => result.current.type(second));
  act(() => {
    vi.runAllTimers();
  });
  expect(onRowsChange.mock.calls).toEqual([[second]]);
});

it('lets a paste take the place of what waits', () => {
  const { onRowsChange, result } = show(many);
  const pasted = rowsOf(300);
  act(() => result.current.type(typedInto(many)));
  act(() => result.current.onRowsChange(pasted));
  act(() => {
    vi.runAllTimers();
  });
  expect(onRowsChange.mock.calls).toEqual([[pasted, undefined]]);
  expect(result.current.rows).toBe(many);
});

it('hands over what waits when the grid is left', () => {
  const { onRowsChange, result, unmount } = show(many);
  const typed = typedInto(many);
  act(() => result.current.type(typed));
  unmount();
  expect(onRowsChange.mock.calls).toEqual([[typed]]);
});

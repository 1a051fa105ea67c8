import { describe, expect, it } from 'vitest';
import { actOfEditKey, gridActOf } from '#ui/fields/grid/gridKeys.ts';

const at = { row: 2, column: 1 };
const stroke = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', true>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the keys of a grid', () => {
  it('go down on Enter and up on Shift+Enter, edited or not', () => {
    const [down, up] = [
      { act: 'move', to: { row: 3, column: 1 } },
      { act: 'move', to: { row: 1, column: 1 } },
    ];
    expect(gridActOf(stroke('Enter'), at, at)).toEqual(down);
    expect(gridActOf(stroke('Enter', { shiftKey: true }), at, at)).toEqual(up);
    expect(actOfEditKey(stroke('Enter'), at)).toEqual(down);
    expect(actOfEditKey(stroke('ArrowUp'), at)).toEqual(up);
  });

  it('draw a block from the cell to where Shift and the arrows have come', () => {
    const end = { row: 3, column: 1 };
    expect(gridActOf(stroke('ArrowRight', { shiftKey: true }), at, end)).toEqual({
      act: 'extend',
      to: { row: 3, column: 2 },
    });
  });

  it('edit, clear, fill and select all as in Excel', () => {
    expect(gridActOf(stroke('F2'), at, at)).toEqual({ act: 'edit' });
    expect(gridActOf(stroke('Delete'), at, at)).toEqual({ act: 'clear' });
    expect(gridActOf(stroke('d', { ctrlKey: true }), at, at)).toEqual({ act: 'fill-down' });
    expect(gridActOf(stroke('a', { ctrlKey: true }), at, at)).toEqual({ act: 'select-all' });
    expect(gridActOf(stroke('Escape'), at, at)).toEqual({ act: 'collapse' });
  });

  it('move rows with Alt and the arrows, as in lists', () => {
    const shift = (step: -1 | 1) => ({ act: 'shift-rows', step });
    expect(gridActOf(stroke('ArrowUp', { altKey: true }), at, at)).toEqual(shift(-1));
    expect(gridActOf(stroke('ArrowDown', { altKey: true }), at, at)).toEqual(shift(1));
    expect(gridActOf(stroke('ArrowLeft', { altKey: true }), at, at)).toBeNull();
  });

  it('are left alone where they mean nothing here', () => {
    expect(gridActOf(stroke('ArrowDown'), at, at)).toBeNull();
    expect(gridActOf(stroke('z', { ctrlKey: true }), at, at)).toBeNull();
    expect(gridActOf(stroke('x'), at, at)).toBeNull();
    expect(actOfEditKey(stroke('ArrowLeft'), at)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { movedUse } from '#domain/risalah/uses/movedUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { dataNames } from '#words/tools.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

function useNamed(id: string): ToolUse {
  const use = puskesmas.inventory.data.find((held) => held.id === id);
  if (use === undefined) throw new Error(`no use ${id}`);
  return use;
}

describe('movedUse', () => {
  it('gives a Pareto the counts that it read from a check sheet, and points at nothing', () => {
    const moved = movedUse(puskesmas, useNamed('pareto-before'), { id: 'new', names: dataNames });
    expect(moved).toMatchObject({ id: 'new', tool: 'pareto', from: '', before: '' });
    const items = moved.tool === 'pareto' ? moved.input.items : [];
    expect(items.reduce((sum, { count }) => sum + Number(count), 0)).toBe(154);
  });

  it('copies what stands on its own unchanged but for its id', () => {
    const sheet = useNamed('sheet-before');
    expect(movedUse(puskesmas, sheet, { id: 'new', names: dataNames })).toEqual({
      ...sheet,
      id: 'new',
    });
  });

  it('gives a chart the counts of the columns that it read, and follows nothing', () => {
    const chart = {
      ...emptyToolUse('control-chart', () => 'chart', dataNames),
      from: 'sheet-before',
    };
    const moved = movedUse(puskesmas, chart, { id: 'new', names: dataNames });
    expect(moved).toMatchObject({ id: 'new', from: '', followed: '' });
    expect(moved.input.points.reduce((sum, { count }) => sum + Number(count), 0)).toBe(154);
  });

  it('gives a stratification the table that it read, its columns named', () => {
    const table = {
      ...emptyToolUse('stratification', () => 'table', dataNames),
      from: 'sheet-before',
    };
    const moved = movedUse(puskesmas, table, { id: 'new', names: dataNames });
    expect(moved).toMatchObject({ id: 'new', from: '' });
    expect(moved.input.columns.map(({ name }) => name)).toEqual(['Jenis', 'Hari', 'Kelompok']);
    expect(moved.input.rows.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(154);
  });
});

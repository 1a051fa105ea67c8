import { describe, expect, it } from 'vitest';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { movedUse } from '#domain/risalah/uses/movedUse.ts';
import type { ToolUse, ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import { dataNames } from '#words/tools.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

function useNamed(id: string): ToolUse {
  const use = puskesmas.inventory.data.find((held) => held.id === id);
  if (use === undefined) throw new Error(`no use ${id}`);
  return use;
}

/** Ids that count: new-1, new-2 … */
function fresh() {
  let count = 0;
  return { newId: () => `new-${(count += 1)}`, names: dataNames };
}

/** The same with no id in it, wherever it stands. */
function withoutIds(use: ToolUse): unknown {
  return JSON.parse(JSON.stringify(use, (key, value: unknown) => (key === 'id' ? '' : value)));
}

describe('movedUse', () => {
  it('gives a Pareto the counts that it read from a check sheet, and points at nothing', () => {
    const moved = movedUse(puskesmas, useNamed('pareto-before'), fresh());
    expect(moved).toMatchObject({
      id: 'new-1',
      tool: 'pareto',
      from: '',
      before: '',
    });
    const items = moved.tool === 'pareto' ? moved.input.items : [];
    expect(items.reduce((sum, { count }) => sum + Number(count), 0)).toBe(154);
  });

  it('copies what stands on its own unchanged but for the ids', () => {
    const sheet = useNamed('sheet-before');
    const moved = movedUse(puskesmas, sheet, fresh());
    expect(withoutIds(moved)).toEqual(withoutIds(sheet));
    expect(moved.id).not.toBe(sheet.id);
  });

  it('gives every record in it an id of its own, and leads who pointed at one to the new one', () => {
    const steps = ['a', 'b', 'c'].map((id) => ({ ...emptyFlowchartStep(id), text: id }));
    const flow: ToolUseOf<'flowchart'> = {
      ...emptyToolUse('flowchart', () => 'flow', dataNames),
      input: { steps: steps.map((step) => ({ ...step, otherwise: step.id === 'c' ? 'b' : '' })) },
    };
    const setting = fresh();
    const both = [movedUse(puskesmas, flow, setting), movedUse(puskesmas, flow, setting)];
    const ids = both.flatMap(({ id, input }) => [id, ...input.steps.map((step) => step.id)]);
    expect(new Set([...ids, 'a', 'b', 'c']).size).toBe(11);
    for (const { input } of both) {
      expect(input.steps.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
      expect(input.steps[2]?.otherwise).toBe(input.steps[1]?.id);
    }
  });

  it('gives a chart the counts of the columns that it read, and follows nothing', () => {
    const chart = {
      ...emptyToolUse('control-chart', () => 'chart', dataNames),
      from: 'sheet-before',
    };
    const moved = movedUse(puskesmas, chart, fresh());
    expect(moved).toMatchObject({ id: 'new-1', from: '', followed: '' });
    expect(moved.input.points.reduce((sum, { count }) => sum + Number(count), 0)).toBe(154);
  });

  it('gives a stratification the table that it read, its columns named', () => {
    const table = {
      ...emptyToolUse('stratification', () => 'table', dataNames),
      from: 'sheet-before',
    };
    const moved = movedUse(puskesmas, table, fresh());
    expect(moved).toMatchObject({ id: 'new-1', from: '' });
    expect(moved.input.columns.map(({ name }) => name)).toEqual(['Jenis', 'Hari', 'Kelompok']);
    expect(moved.input.rows.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(154);
  });
});

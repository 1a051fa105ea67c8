import { describe, expect, it } from 'vitest';
import { movedUse } from '#domain/risalah/uses/movedUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const names = {
  day: 'Hari',
  shift: 'Giliran',
  place: 'Tempat',
  officer: 'Petugas',
  other: 'Lainnya',
  kind: 'Jenis',
  stratum: 'Kelompok',
};

function useNamed(id: string): ToolUse {
  const use = puskesmas.inventory.data.find((held) => held.id === id);
  if (use === undefined) throw new Error(`no use ${id}`);
  return use;
}

describe('movedUse', () => {
  it('gives a Pareto the counts that it read from a check sheet, and points at nothing', () => {
    const moved = movedUse(puskesmas, useNamed('pareto-before'), { id: 'new', names });
    expect(moved).toMatchObject({ id: 'new', tool: 'pareto', from: '', before: '' });
    const items = moved.tool === 'pareto' ? moved.input.items : [];
    expect(items.reduce((sum, { count }) => sum + Number(count), 0)).toBe(154);
  });

  it('copies what stands on its own unchanged but for its id', () => {
    const sheet = useNamed('sheet-before');
    expect(movedUse(puskesmas, sheet, { id: 'new', names })).toEqual({ ...sheet, id: 'new' });
  });
});

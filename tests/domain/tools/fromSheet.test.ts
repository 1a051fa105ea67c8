import { describe, expect, it } from 'vitest';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import type { InputOf, LinksOf } from '#domain/tools/tools.ts';
import { dataNames } from '#words/tools.ts';

const sheet: CheckSheetInput = {
  ...emptyCheckSheet,
  by: 'place',
  kinds: ['Berkas kurang', '', ' '].map((name, at) => ({ id: `k${at}`, name })),
  columns: ['Loket 1', 'Loket 2'].map((name, at) => ({
    id: `c${at}`,
    name,
    stratum: '',
    inspected: at === 0 ? 40 : null,
  })),
  counts: [
    [3, 4],
    [1, null],
    [0, 0],
  ],
};

function fromSheet<Kind extends ToolUseKind>(
  kind: Kind,
  own: { readonly input: InputOf<Kind> } & LinksOf<Kind>,
): InputOf<Kind> | undefined {
  return useTools[kind].fromSheet?.(own, sheet, dataNames);
}

describe('a check sheet, as it is read by', () => {
  it('a Pareto, is a list of kinds with their totals, less those without name and number', () => {
    const { empty, links } = useTools.pareto;
    const own = { ...links.none, input: { ...empty, groupBelow: 5 } };
    expect(fromSheet('pareto', own)).toEqual({
      ...own.input,
      items: [
        { category: 'Berkas kurang', count: 7 },
        { category: '', count: 1 },
      ],
    });
  });

  it('a control chart, is a point a column, which keeps the remarks of that position', () => {
    const { empty, links } = useTools['control-chart'];
    const noted = { ...emptyControlChartPoint, name: 'lama', note: 'hujan', struck: 'banjir' };
    const own = { ...links.none, followed: 'k0', input: { ...empty, points: [noted] } };
    expect(fromSheet('control-chart', own)?.points).toEqual([
      { ...noted, name: 'Loket 1', values: [3], count: 3, size: 40 },
      { ...emptyControlChartPoint, name: 'Loket 2', values: [4], count: 4 },
    ]);
  });

  it('a stratification, is a table of words whose columns are named, drawn as the use has it', () => {
    const { empty, links } = useTools.stratification;
    const own = { ...links.none, input: { ...empty, stacking: 'stacked' as const } };
    const read = fromSheet('stratification', { ...own, split: 'column' });
    expect(read).toMatchObject({ by: 'column', across: 'kind', stacking: 'stacked' });
    expect(read?.columns.map(({ name }) => name)).toEqual(['Jenis', 'Tempat', 'Kelompok']);
    expect(read?.rows.map(({ amount }) => amount)).toEqual([3, 4, 1]);
  });
});

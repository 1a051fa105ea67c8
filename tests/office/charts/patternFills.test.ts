import type { Chart, SeriesRole } from '#figures/figure.ts';
import { MOST_GROUPS, groupRole } from '#figures/charts/groupRole.ts';
import { chartParts } from '#office/chartParts.ts';
import { printedType } from '#office/charts/chartPlace.ts';
import { nativeChart } from '#office/charts/nativeChart.ts';
import { palette } from '#office/palette.ts';
import { expect, it } from 'vitest';
import { pareto } from '#tests/document/sampleManuscript.ts';
import { pie } from '#tests/figures/sampleFigures.ts';

const place = { width: 400, height: 300, font: 'Arial', type: printedType };

function groups(count: number): Chart {
  const roles = Array.from({ length: count }, (_, at): SeriesRole => groupRole(at));
  return {
    ...pareto,
    ...{ categories: ['Loket 1', 'Loket 2'], stacking: 'stacked', right: null, references: [] },
    series: roles.map((role, at) => ({
      ...{ name: `Pekan ${at + 1}`, mark: 'bar', axis: 'left', role },
      ...{ values: [3, 5], emphasis: [], labels: [null, null] },
    })),
  };
}

/** The fill of each series: a colour, or the name of its pattern. */
async function fillsOf(figure: Parameters<typeof nativeChart>[0], of: string): Promise<string[]> {
  const run = nativeChart(figure, place);
  const [part] = await chartParts(run === null ? [] : [run]);
  const found = (part?.xml ?? '').matchAll(
    new RegExp(
      `<c:${of}>(?:(?!<c:spPr>).)*<c:spPr><a:(?:solidFill><a:srgbClr val="(\\w+)"|pattFill prst="(\\w+)")`,
      'gs',
    ),
  );
  return [...found].map(([, colour, pattern]) => colour ?? pattern ?? '');
}

it('fills as many groups as a chart may have each another way, in at most four shades', async () => {
  const fills = await fillsOf(groups(MOST_GROUPS), 'ser');
  expect(fills).toHaveLength(MOST_GROUPS);
  expect(new Set(fills).size).toBe(MOST_GROUPS);
  const shades = new Set<string>(Object.values(palette));
  expect(fills.filter((fill) => shades.has(fill)).length).toBeLessThanOrEqual(4);
  expect(fills.filter((fill) => fill.startsWith('F0000'))).toEqual([]);
});

it('fills the slices of a pie each another way than its neighbour', async () => {
  const fills = await fillsOf(pie, 'dPt');
  expect(fills.length).toBeGreaterThan(4);
  expect(fills.every((fill, at) => fill !== fills[at + 1])).toBe(true);
  expect(fills.filter((fill) => fill.startsWith('F0000'))).toEqual([]);
});

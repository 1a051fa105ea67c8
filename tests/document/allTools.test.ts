import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '#cli/analyse.ts';
import { resolvePareto } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import type { ScatterResult } from '#domain/tools/scatter.ts';
import type { SeriesResult } from '#domain/tools/series.ts';
import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { compose } from '#manuscript/compose.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { everyTool } from './everyTool.ts';
import { chartNumbers } from './readChart.ts';
import { officeFaults } from './officeFaults.ts';
import { typesetAndRead } from './readDocx.ts';
import type { ReadDocx } from './readDocx.ts';
import { formats } from '#templates/formats/formats.ts';

type Numbers = readonly (number | null)[];

const risalah = everyTool();
let file: ReadDocx;
/** The native charts of each use by its id, counted from 1. */
let places: ReadonlyMap<string, readonly number[]>;
beforeAll(async () => {
  file = await typesetAndRead(
    compose({
      risalah,
      method: eightSteps,
      guidance,
      options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
    }),
  );
  let count = 0;
  places = new Map(
    risalah.background.data.map((use) => {
      const charts = toolUseView(risalah, use).blocks.filter(
        // A diagram is laid out by the app and drawn of shapes.
        (block) => block.kind === 'figure' && block.figure.kind !== 'diagram',
      );
      return [use.id, charts.map(() => (count += 1))];
    }),
  );
});

describe('a Word file with every tool in every variant', () => {
  it('has a native chart for each chart of the tools, and no picture', () => {
    const charts = file.names.filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength([...places.values()].flat().length);
    expect(file.names.some((name) => name.includes('media/'))).toBe(false);
  });

  it('is laid out to its end and satisfies Word 2016', async () => {
    expect(file.layoutStoppedAt).toBeNull();
    expect(await officeFaults(file.bytes, 'Office2016')).toEqual([]);
  });

  it('holds in each workbook what its chart shows', () => {
    for (const number of [...places.values()].flat()) {
      const lists = chartNumbers(file, number);
      expect(lists.length, `chart ${number}`).toBeGreaterThan(0);
      for (const { shown, held } of lists) expect(held, `chart ${number}`).toEqual(shown);
    }
  });

  it('shows the numbers that the command line finds in the same data', () => {
    for (const use of risalah.background.data) {
      const lists = (places.get(use.id) ?? [])
        .flatMap((number) => chartNumbers(file, number))
        .map(({ shown }) => withoutRim(shown));
      for (const expected of numbersOf(use)) {
        expect(lists, `${use.tool}: ${use.title}`).toContainEqual(withoutRim(expected));
      }
    }
  });
});

/** What the charts of a use must show, by `analyse` of the command line. */
function numbersOf(use: ToolUse): readonly Numbers[] {
  const found = (input: object): unknown => analyse(use.tool, JSON.stringify(input));
  switch (use.tool) {
    case 'check-sheet':
    case 'flowchart':
      return [];
    case 'pareto': {
      const { rows } = found(resolvePareto(risalah, use)) as ParetoResult;
      return [
        rows.map(({ count }) => count),
        ...(use.before === '' ? [rows.map(({ cumulativePercent }) => cumulativePercent)] : []),
      ];
    }
    case 'series': {
      const { series } = found(use.input) as SeriesResult;
      return series.map(({ values }) => values);
    }
    case 'control-chart':
      return levelsOf(found(use.input) as ControlChartResult);
    case 'histogram': {
      const { classes } = found(use.input) as HistogramResult;
      return [classes.map(({ count }) => count)];
    }
    case 'scatter': {
      const { points } = found(use.input) as ScatterResult;
      const strata = [...new Set(points.map(({ stratum }) => stratum))];
      return strata.flatMap((stratum) => {
        const own = points.filter((point) => point.stratum === stratum);
        return [own.map(({ x }) => x), own.map(({ y }) => y)];
      });
    }
    case 'stratification': {
      const { strata, summary, kinds } = found(use.input) as StratificationResult;
      return summary === null
        ? kinds.map((_, at) => strata.map(({ byKind }) => byKind[at] ?? null))
        : [summary.groups.map(({ mean }) => mean)];
    }
  }
}

/** Points, centre and limits of each panel; levels of several stages are drawn apart. */
function levelsOf({ main, spread, stages, struck }: ControlChartResult): readonly Numbers[] {
  const isOut = new Set(struck.map(({ point }) => point - 1));
  return [main, ...(spread === null ? [] : [spread])].flatMap((panel) => [
    panel.values.map((value, at) => (isOut.has(at) ? null : value)),
    ...[panel.centre, panel.lower, panel.upper].flatMap((level) =>
      stages
        .map(({ from, to }) => level.map((value, at) => (at + 1 < from || at >= to ? null : value)))
        .filter((piece) => piece.some((value) => value !== null)),
    ),
  ]);
}

/** Gaps behind the last value are no part of a list, nor are the empty classes that a curve runs out over. */
function withoutRim(numbers: Numbers): Numbers {
  const isTold = (value: number | null): boolean => value !== null && value !== 0;
  const from = numbers.findIndex((value) => value !== 0);
  return numbers.slice(Math.max(0, from), numbers.findLastIndex(isTold) + 1);
}

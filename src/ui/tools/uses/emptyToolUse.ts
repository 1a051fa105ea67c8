import type { ToolUse, ToolUseKind } from '#domain/risalah/schema/toolUse.ts';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { emptyScatter } from '#domain/tools/scatter.ts';
import { emptySeries } from '#domain/tools/series.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { columnName } from '#ui/tools/parts/columnName.ts';

/** Rows of a new grid: enough to see where to type, few enough to be filled. */
const FIRST_ROWS = 4;
const FIRST_COLUMNS = 5;

/** A use of a tool before its first answer, with a few blank lines to type into. */
export function emptyToolUse(tool: ToolUseKind, newId: () => string): ToolUse {
  const use = { id: newId(), title: '', evidence: emptyEvidence() };
  switch (tool) {
    case 'check-sheet':
      return {
        ...use,
        tool,
        input: {
          ...emptyCheckSheet,
          kinds: Array.from({ length: FIRST_ROWS }, () => ({ id: newId(), name: '' })),
          columns: Array.from({ length: FIRST_COLUMNS }, (_, index) => ({
            id: newId(),
            name: columnName(emptyCheckSheet.by, index),
            stratum: '',
            inspected: null,
          })),
        },
      };
    case 'stratification':
      return { ...use, tool, input: firstStratification(newId), from: '', split: 'stratum' };
    case 'pareto':
      return {
        ...use,
        tool,
        input: {
          ...pareto.empty,
          items: Array.from({ length: FIRST_ROWS }, () => ({ category: '', count: null })),
        },
        from: '',
        before: '',
        parent: { use: '', category: '' },
      };
    case 'series':
      return {
        ...use,
        tool,
        input: {
          ...emptySeries,
          categories: Array.from({ length: FIRST_ROWS }, () => ''),
          series: [{ name: 'Nilai', role: 'data', values: [] }],
        },
      };
    case 'histogram':
      return {
        ...use,
        tool,
        input: { ...emptyHistogram, values: Array.from({ length: FIRST_ROWS }, () => null) },
      };
    case 'scatter':
      return {
        ...use,
        tool,
        input: {
          ...emptyScatter,
          pairs: Array.from({ length: FIRST_ROWS }, () => ({
            x: null,
            y: null,
            stratum: '',
            label: '',
          })),
        },
      };
    case 'control-chart':
      return {
        ...use,
        tool,
        input: {
          ...emptyControlChart,
          points: Array.from({ length: FIRST_ROWS }, () => ({
            ...emptyControlChartPoint,
            values: [null],
          })),
        },
        from: '',
        followed: '',
      };
    default:
      return tool satisfies never;
  }
}

function firstStratification(newId: () => string): StratificationInput {
  const [by, across] = [newId(), newId()];
  return {
    ...emptyStratification,
    columns: [
      { id: by, name: 'Kelompok' },
      { id: across, name: 'Jenis' },
    ],
    rows: Array.from({ length: FIRST_ROWS }, () => ({ words: ['', ''], amount: null })),
    by,
    across,
  };
}

import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { placeNames } from '#words/places.ts';
import type { Place } from './target.ts';

/** Places that take numbers, and those that take several columns. */
const numbers = new Set(['count', 'amount', 'values', 'of', 'target', 'size', 'x', 'y', 'times']);
const many: Readonly<Record<ToolUseKind, readonly string[]>> = {
  'check-sheet': ['count'],
  stratification: ['words', 'amount'],
  pareto: [],
  series: ['values', 'of'],
  'control-chart': ['values'],
  histogram: ['values'],
  scatter: [],
  flowchart: [],
};

/** Where the columns of a table can go in a tool. */
export function placesOf(tool: ToolUseKind): readonly Place[] {
  return Object.entries(placeNames[tool]).map(([id, label]) => ({
    id,
    label,
    takes: numbers.has(id) ? 'numbers' : 'words',
    isMany: many[tool].includes(id),
  }));
}

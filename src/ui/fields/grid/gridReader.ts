import type { GridRow } from '#domain/edits/gridRow.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { columnsTarget } from '#intake/targets/columnsTarget.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { tableReader } from '#intake/tableReader.ts';
import type { TableReader } from '#intake/tableReader.ts';
import { dataNames } from '#words/tools.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import type { ToolIntake } from './gridIntake.ts';

/** What reads tables for a grid. */
export function gridReader(props: GridFieldProps, newId: () => string): TableReader {
  return props.intake === undefined
    ? columnsReader(props, newId)
    : toolReader(props.intake as ToolIntake<ToolUseKind>, newId);
}

function toolReader<Kind extends ToolUseKind>(
  { tool, current, onTake }: ToolIntake<Kind>,
  newId: () => string,
): TableReader {
  const target = toolTargets[tool];
  return tableReader({ id: tool, target, current, onTake, newId, names: dataNames });
}

function columnsReader(
  { label, columns, rows, onRowsChange, newRow }: GridFieldProps,
  newId: () => string,
): TableReader {
  const open = columns.filter(({ fixed }) => fixed !== true);
  return tableReader<readonly GridRow[]>({
    id: `grid:${label}`,
    target: columnsTarget(open, newRow ?? null),
    current: rows,
    // Rows that come from elsewhere are neither added nor taken away.
    onTake: (taken) =>
      onRowsChange(
        newRow === undefined ? rows.map((row, at) => ({ ...row, ...taken[at] })) : taken,
      ),
    newId,
    names: dataNames,
  });
}

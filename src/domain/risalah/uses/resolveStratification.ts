import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { checkSheetStrata } from '#domain/tools/checkSheet/checkSheetStrata.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { checkSheetById } from './resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

export type StratificationUse = Extract<ToolUse, { tool: 'stratification' }>;

/** What the parts of a check sheet are called: its columns by what they are. */
export type SheetPartNames = Readonly<Record<CheckSheetInput['by'] | 'kind' | 'stratum', string>>;

/**
 * What is stratified: the counts of the check sheet that the use names, else the table typed in it.
 *
 * The counts are read anew each time, so that a correction in the check sheet is a correction here.
 */
export function resolveStratification(
  risalah: Risalah,
  use: StratificationUse,
  names: SheetPartNames,
): StratificationInput {
  const sheet = checkSheetById(risalah, use.from)?.input;
  if (sheet === undefined) return use.input;
  const { kind, stratum } = names;
  return {
    ...checkSheetStrata(sheet, use.split, { kind, stratum, column: names[sheet.by] }),
    stacking: use.input.stacking,
  };
}

import { useMemo } from 'react';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';

/** All uses of tools in the open risalah. */
export function useToolUses(): readonly ToolUse[] {
  const risalah = useWholeRisalah();
  return useMemo(() => toolUses(risalah).map(({ use }) => use), [risalah]);
}

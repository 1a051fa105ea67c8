import { useMemo } from 'react';
import { toolUses } from '#domain/risalah/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/toolUse.ts';
import { useRisalah } from '#ui/shell/openRisalah.ts';

/** All uses of tools in the open risalah. */
export function useToolUses(): readonly ToolUse[] {
  const risalah = useRisalah((state) => state);
  return useMemo(() => toolUses(risalah).map(({ use }) => use), [risalah]);
}

import { useMemo } from 'react';
import { toolUses } from '#domain/risalah/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/toolUse.ts';
import { useRisalahLater } from '#ui/shell/openRisalah.ts';

/** All uses of tools in the open risalah. */
export function useToolUses(): readonly ToolUse[] {
  const risalah = useRisalahLater();
  return useMemo(() => toolUses(risalah).map(({ use }) => use), [risalah]);
}

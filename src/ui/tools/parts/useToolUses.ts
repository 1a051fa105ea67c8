import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { useRisalahList } from '#ui/risalah/openRisalah.ts';

/** All uses of tools in the open risalah; the same list until one of them changes. */
export function useToolUses(): readonly ToolUse[] {
  return useRisalahList(usesOf);
}

function usesOf(risalah: Risalah): readonly ToolUse[] {
  return toolUses(risalah).map(({ use }) => use);
}

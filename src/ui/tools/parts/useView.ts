import { useMemo } from 'react';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { useRisalahOf } from '#ui/risalah/useRisalahOf.ts';

/** What the data of a use say, a moment after they were typed: drawing never holds up the keys. */
export function useView(section: DataSection, id: string): View {
  const risalah = useRisalahOf(dataOf);
  const use = risalah[section].data.find((candidate) => candidate.id === id);
  return useMemo(() => (use === undefined ? nothing : toolUseView(risalah, use)), [risalah, use]);
}

/** A use may read another one: a Pareto its check sheet, or the Pareto before. */
function dataOf(risalah: Risalah): unknown {
  return dataSections.map((section) => risalah[section].data);
}

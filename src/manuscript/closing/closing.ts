import { labelled, prose } from '#manuscript/blocks/paragraph.ts';
import type { Context } from '#manuscript/context.ts';
import { isSummary } from '#manuscript/summary.ts';
import { threadMap } from './threadMap.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** The thread as a map in the full report, and what the circle concludes, suggests and is thankful for. */
export function closing(context: Context): readonly Block[] {
  const { risalah } = context;
  const { conclusion, suggestions, thanks } = risalah.closing;
  return [
    ...(isSummary(context) ? [] : threadMap(risalah)),
    ...labelled('closing', 'Kesimpulan', conclusion),
    ...labelled('closing', 'Saran', suggestions),
    ...prose('closing', thanks),
  ];
}

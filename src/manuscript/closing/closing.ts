import { labelled, prose } from '#manuscript/blocks/paragraph.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** What the circle concludes, suggests and is thankful for. */
export function closing({ risalah }: Context): readonly Block[] {
  const { conclusion, suggestions, thanks } = risalah.closing;
  return [
    ...labelled('closing', 'Kesimpulan', conclusion),
    ...labelled('closing', 'Saran', suggestions),
    ...prose('closing', thanks),
  ];
}

import type { CSSProperties } from 'react';
import type { SheetLine } from '#manuscript/pagedManuscript.ts';

/** Where a line stands on its sheet. */
export function lineBox({ x, y, width, height }: SheetLine): CSSProperties {
  return { left: x, top: y, width, height, lineHeight: `${height}px` };
}

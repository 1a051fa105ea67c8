import type { ScatterInput } from '#domain/tools/scatter.ts';

/** What an axis of a scatter diagram shows; its letter while nobody has named it. */
export function axisName({ xTitle, yTitle }: ScatterInput, axis: 'x' | 'y'): string {
  return axis === 'x' ? xTitle.trim() || 'X' : yTitle.trim() || 'Y';
}

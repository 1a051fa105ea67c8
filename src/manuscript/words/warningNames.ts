import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** How a deviation from the standard makes itself known. */
export const warningNames = {
  '': '',
  automatic: 'Otomatis',
  manual: 'Tidak otomatis',
  none: 'Tidak ada',
} as const satisfies Record<Risalah['standards']['warning'], string>;

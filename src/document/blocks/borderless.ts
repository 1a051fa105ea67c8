import { BorderStyle, WidthType } from 'docx';
import type { ITableOptions } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table that only places things side by side. */
export const borderless = {
  borders: {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  },
  margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 0, bottom: 0 },
} as const satisfies Partial<ITableOptions>;

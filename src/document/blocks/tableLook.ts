import type { Format } from '#domain/method/format.ts';
import type { Table, TableRow } from '#manuscript/manuscript.ts';
import { BorderStyle, ShadingType } from 'docx';
import type { IBorderOptions, IShadingAttributesProperties, ITableBordersOptions } from 'docx';
import { palette } from '#office/palette.ts';

/** A rule of a table; its size is in eighths of a point. */
export function line(color: string, size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color };
}

/** No rule. */
export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Of a captioned table. */
const ruled: ITableBordersOptions = {
  top: line(palette.ink, 8),
  bottom: line(palette.ink, 8),
  left: none,
  right: none,
  insideHorizontal: line(palette.line, 4),
  insideVertical: line(palette.hairline, 4),
};

/** Of a table that only lays out. */
export const unruled: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A form is written on with a pen: lines all round, dark enough for a copier. */
const boxed: ITableBordersOptions = {
  top: line(palette.ink, 6),
  bottom: line(palette.ink, 6),
  left: line(palette.ink, 6),
  right: line(palette.ink, 6),
  insideHorizontal: line(palette.quiet, 4),
  insideVertical: line(palette.quiet, 4),
};

/** The rules of a table: it is written on, captioned, or only lays out. An office may rule its tables another way. */
export function bordersOf(
  { caption, frame, writingHeight }: Table,
  { office }: Pick<Format, 'office'>,
): ITableBordersOptions {
  if (writingHeight !== undefined || frame === 'boxed') return boxed;
  if (!caption) return unruled;
  const border = office?.looks.table?.border;
  if (!border) return ruled;
  const rule = line(border.colour, border.size);
  return {
    ...{ top: rule, bottom: rule, left: rule, right: rule },
    ...{ insideHorizontal: rule, insideVertical: rule },
  };
}

/** Cells painted in a schedule. */
export const fills = {
  // Hatched and solid are told apart on a black-and-white print too.
  planned: {
    type: ShadingType.THIN_DIAGONAL_STRIPE,
    color: palette.data,
    fill: palette.paper,
  },
  actual: solid(palette.data),
} as const satisfies Record<string, IShadingAttributesProperties>;

/** Ground of a row by its style. */
export const rowShading: Record<TableRow['style'], IShadingAttributesProperties | null> = {
  plain: null,
  total: null,
  group: solid(palette.tint),
  vital: null,
};

/** One colour without a pattern. */
export function solid(fill: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}

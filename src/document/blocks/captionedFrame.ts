import type { PhotoPair, ThreadRow } from '#manuscript/manuscript.ts';
import { TableLayoutType, WidthType } from 'docx';
import type { ITableOptions, Paragraph, Table, TableRow } from 'docx';
import { sum } from '#figures/sum.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';
import { borderless } from './borderless.ts';
import { captionBelow } from './caption.ts';
import { footRow } from './footRow.ts';
import { SteadyTable } from './steadyTable.ts';

/** What stands in a frame. */
export interface Frame extends Pick<ITableOptions, 'margins'> {
  /** Of the columns, in twips. */
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
}

/** Things side by side in a table without lines, with the caption as its last row; without things the caption alone. */
export function captionedFrame(
  block: PhotoPair | ThreadRow,
  frame: Frame | null,
  { captions }: Pick<Typesetting, 'captions'>,
): readonly (Paragraph | Table)[] {
  const caption = captions.ofBlock.get(block);
  const below = caption ? [captionBelow(caption, '')] : [];
  if (frame === null) return below;
  const { widths, rows, margins = borderless.margins } = frame;
  return [
    new SteadyTable({
      ...borderless,
      margins,
      width: { size: sum(widths), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [...rows, ...(below.length > 0 ? [footRow(below, { columns: widths.length })] : [])],
    }),
  ];
}

import type { LaidTable } from '#publications/slides/layTable.ts';
import type { TableCell, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { palette } from '#office/palette.ts';
import { emu, tag } from '#office/xml.ts';
import type { Box } from '#slides/look/measures.ts';
import { properties, transform } from './shape.ts';
import type { ShapeIds } from './shape.ts';
import { paragraphs, solid } from './text.ts';

/** Points to a pixel of the projector, for which tables are laid. */
const POINT = 0.75;
/** Air in a cell, in points. */
const ACROSS = 9;
const DOWN = 6;
const LINE = 1.32;

interface ShownTable {
  readonly laid: LaidTable;
  /** Those of this page. */
  readonly rows: readonly TableRow[];
  readonly name: string;
}

/** A page of a table, in the sizes and widths in which the projector shows it. */
export function tableFrame(
  ids: ShapeIds,
  { laid, rows, name }: ShownTable,
  { x, y }: Pick<Box, 'x' | 'y'>,
): string {
  const { columns, font, widths } = laid;
  const size = font * POINT;
  const across = widths.map((width) => width * POINT);
  const hasHead = columns.some(({ title }) => title !== '');
  const height = size * LINE + 2 * DOWN;
  const head = hasHead ? [headRow(columns, size)] : [];
  const all = [
    ...head,
    ...gridRows(rows, columns.length).map((row) => bodyRow(row, columns, size)),
  ];
  // A table without a row is no table.
  const written = all.length === 0 ? [bodyRow(emptyRow(columns.length), columns, size)] : all;
  const box = {
    x,
    y,
    width: across.reduce((sum, width) => sum + width, 0),
    height: height * written.length,
  };
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      properties('p:cNvPr', { id: ids.next(), name: name || 'Tabel', alt: name || undefined }),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>',
      '<p:nvPr/>',
    ),
    transform('p:xfrm', box),
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        tag(
          'a:tbl',
          {},
          tag('a:tblPr', { firstRow: hasHead ? 1 : undefined }),
          tag('a:tblGrid', {}, ...across.map((width) => tag('a:gridCol', { w: emu(width) }))),
          ...written.map((cells) => tag('a:tr', { h: emu(height) }, ...cells)),
        ),
      ),
    ),
  );
}

function headRow(columns: readonly TableColumn[], size: number): readonly string[] {
  return columns.map(({ title, align }) =>
    cellOf(paragraphs([title], { size, bold: true, color: palette.ink, align }), {
      under: { width: 1.5, color: palette.ink },
      anchor: 'b',
    }),
  );
}

/** A place in the grid: a cell, or what a cell beside or above it covers. */
type Place =
  | {
      readonly kind: 'cell';
      readonly cell: TableCell;
      readonly span: number;
      readonly down: number;
    }
  | { readonly kind: 'beside' }
  | { readonly kind: 'below'; readonly isBeside: boolean };

interface GridRow {
  readonly style: TableRow['style'];
  readonly places: readonly Place[];
}

/** Every row with as many places as there are columns: PowerPoint repairs a table with fewer. */
function gridRows(rows: readonly TableRow[], columns: number): readonly GridRow[] {
  const covered: { rows: number; isBeside: boolean }[] = Array.from({ length: columns }, () => ({
    rows: 0,
    isBeside: false,
  }));
  return rows.map(({ cells, style }, rowAt) => {
    const waiting = [...cells];
    const places: Place[] = [];
    while (places.length < columns) {
      const at = places.length;
      const above = covered[at];
      if (above !== undefined && above.rows > 0) {
        places.push({ kind: 'below', isBeside: above.isBeside });
        above.rows -= 1;
        continue;
      }
      const cell = waiting.shift() ?? { lines: [] };
      const free = freeFrom(covered, at);
      const span = Math.max(1, Math.min(cell.span ?? 1, free));
      const down = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - rowAt));
      for (let step = 0; step < span; step += 1) {
        places.push(step === 0 ? { kind: 'cell', cell, span, down } : { kind: 'beside' });
        covered[at + step] = { rows: down - 1, isBeside: step > 0 };
      }
    }
    return { style, places };
  });
}

/** How many columns from here on no cell above reaches into. */
function freeFrom(covered: readonly { readonly rows: number }[], at: number): number {
  const next = covered.findIndex(({ rows }, column) => column > at && rows > 0);
  return (next === -1 ? covered.length : next) - at;
}

function emptyRow(columns: number): GridRow {
  const cell = { kind: 'cell', cell: { lines: [] }, span: 1, down: 1 } as const;
  return { style: 'plain', places: Array.from({ length: Math.max(1, columns) }, () => cell) };
}

function bodyRow(
  { style, places }: GridRow,
  columns: readonly TableColumn[],
  size: number,
): readonly string[] {
  const bold = style === 'total' || style === 'group';
  const color = style === 'vital' ? palette.thread : palette.ink;
  const edges: Edges = {
    under: { width: 0.5, color: palette.line },
    ...(style === 'total' && { over: { width: 1.5, color: palette.ink } }),
  };
  return places.map((place, at) => {
    if (place.kind === 'cell') {
      const { cell, span, down } = place;
      const look = {
        size,
        bold: bold || cell.bold === true || style === 'vital',
        color,
        align: columns[at]?.align,
      };
      return cellOf(paragraphs(cell.lines, look), {
        ...edges,
        fill: cell.fill,
        spans: {
          gridSpan: span > 1 ? span : undefined,
          rowSpan: down > 1 ? down : undefined,
        },
      });
    }
    const isBeside = place.kind === 'beside' || place.isBeside;
    return cellOf(paragraphs([], { size }), {
      ...edges,
      spans: {
        hMerge: isBeside ? 1 : undefined,
        vMerge: place.kind === 'below' ? 1 : undefined,
      },
    });
  });
}

interface Edge {
  readonly width: number;
  readonly color: string;
}

interface Edges {
  readonly under: Edge;
  readonly over?: Edge;
}

interface CellLook extends Edges {
  readonly anchor?: 't' | 'b';
  readonly fill?: TableCell['fill'];
  readonly spans?: Readonly<Record<string, number | undefined>>;
}

function cellOf(
  content: string,
  { under, over, anchor = 't', fill, spans = {} }: CellLook,
): string {
  return tag(
    'a:tc',
    spans,
    tag('a:txBody', {}, '<a:bodyPr/>', '<a:lstStyle/>', content),
    tag(
      'a:tcPr',
      {
        marL: emu(ACROSS),
        marR: emu(ACROSS),
        marT: emu(DOWN),
        marB: emu(DOWN),
        anchor,
      },
      '<a:lnL w="0"><a:noFill/></a:lnL>',
      '<a:lnR w="0"><a:noFill/></a:lnR>',
      over === undefined ? '<a:lnT w="0"><a:noFill/></a:lnT>' : edge('a:lnT', over),
      edge('a:lnB', under),
      fill === 'actual'
        ? solid(palette.data)
        : fill === 'planned'
          ? solid(palette.pale)
          : '<a:noFill/>',
    ),
  );
}

function edge(name: string, { width, color }: Edge): string {
  return tag(name, { w: emu(width) }, solid(color));
}

import { sheetTitle } from '#words/drawings/chartText.ts';
import { procedureAlt, procedureHeads } from '#words/drawings/procedure.ts';
import type { Diagram, Mark, MeasureText } from '#figures/figure.ts';
import { emptyGround } from '#figures/flow/ground.ts';
import { connectorNames, flowLinks } from '#figures/flow/links.ts';
import { routeSheet } from '#figures/flow/routes.ts';
import { symbolMark } from '#figures/flow/symbol.ts';
import { boxMark, frameMarks, lineMark, textMark } from '#figures/marks.ts';
import type { ProcedureColumns } from './procedureColumns.ts';
import { PROCEDURE_PADDING, procedureColumns } from './procedureColumns.ts';
import type { PlacedSheet } from './procedureFlow.ts';
import { placeSheet } from './procedureFlow.ts';
import type { ProcedureInput, ProcedurePage } from './procedureInput.ts';
import type { ProcedureSheet } from './procedureRows.ts';
import { procedurePages, procedureRows } from './procedureRows.ts';

const MARGIN = 3;

/**
 * An SOP as offices print it: a row for each activity, a column for each performer through which the flow runs, then
 * the quality standard (needs, time, output) and remarks. In points, on as many sheets as it needs; letters in pentagons
 * say where the flow goes on.
 *
 * No words are smaller than 8 points on a page of the given size.
 */
export function procedureSheets(
  input: ProcedureInput,
  page: ProcedurePage,
  measure: MeasureText,
): readonly Diagram[] {
  const inner = {
    ...page,
    width: page.width - 2 * MARGIN,
    height: page.height - 2 * MARGIN,
  };
  const columns = procedureColumns(input, inner, measure);
  const rows = procedureRows(input, columns, measure);
  const sheets = procedurePages(rows, columns, inner);
  const tableTop = columns.legendHeight + columns.headHeight;
  const placed = sheets.map((sheet) => placeSheet(sheet, columns, tableTop));
  const drawn = new Set(placed.flatMap(({ symbols }) => symbols.map(({ index }) => index)));
  const links = flowLinks(input.steps, drawn);
  const nameOf = connectorNames();
  return sheets.map((sheet, at) => {
    const ground = emptyGround();
    const place = placed[at] ?? placeSheet(sheet, columns, tableTop);
    ground.draw(table(sheet, place, columns));
    ground.draw(place.symbols.map(symbolMark));
    const [first, last] = [columns.performers[0], columns.performers.at(-1)];
    routeSheet({
      placed: place,
      links,
      flow: { left: first?.left ?? 0, right: (last?.left ?? 0) + (last?.width ?? 0) },
      nameOf,
      ground,
      measure,
      font: wordsOf(columns),
    });
    return {
      kind: 'diagram',
      parts: [],
      title: sheetTitle(input.title, at, sheets.length),
      alt: altOf(input, sheet),
      landscape: true,
      ...frameMarks(ground.marks, MARGIN),
    };
  });
}

/** Heading, grid and words; lines of the grid leave the heading's boxes alone. */
function table(
  sheet: ProcedureSheet,
  { rowTops, bottom, top }: PlacedSheet,
  columns: ProcedureColumns,
): readonly Mark[] {
  const edges = [...columns.texts, ...columns.performers].map(({ left }) => left);
  const last = rowTops.at(-1) ?? top;
  const lastHeight = sheet.rows.at(-1)?.height ?? 0;
  const levels = new Set([...rowTops, last + lastHeight, bottom]);
  return [
    ...(columns.legend.length === 0
      ? []
      : [
          textMark({
            ...wordsOf(columns),
            x: 0,
            y: 0,
            width: columns.width,
            lines: columns.legend,
          }),
        ]),
    ...heading(columns),
    ...[...levels]
      .filter((y) => y > top)
      .map((y) => gridLine({ x: 0, y }, { x: columns.width, y })),
    ...[...edges, columns.width].map((x) => gridLine({ x, y: top }, { x, y: bottom })),
    ...sheet.rows.flatMap(({ cells }, at) =>
      cells
        .filter(({ lines }) => lines.length > 0)
        .map(({ column, lines }) =>
          textMark({
            ...wordsOf(columns),
            x: column.left + PROCEDURE_PADDING,
            y: (rowTops[at] ?? 0) + PROCEDURE_PADDING,
            width: column.width - 2 * PROCEDURE_PADDING,
            lines,
          }),
        ),
    ),
  ];
}

function heading(columns: ProcedureColumns): readonly Mark[] {
  const { texts, performers, groupHeight, headHeight, legendHeight: y } = columns;
  const [first, last] = [performers[0], performers.at(-1)];
  const standards = texts.filter(({ key }) => standardKeys.has(key));
  const [firstStandard, lastStandard] = [standards[0], standards.at(-1)];
  const box = (
    { left, width }: { readonly left: number; readonly width: number },
    [from, height]: readonly [number, number],
    lines: readonly string[],
  ): Mark =>
    boxMark({
      ...wordsOf(columns),
      x: left,
      y: y + from,
      width,
      height,
      lines,
      bold: true,
      role: 'category',
    });
  const whole = [0, headHeight] as const;
  const group = [0, groupHeight] as const;
  const lower = [groupHeight, headHeight - groupHeight] as const;
  return [
    ...texts.map((column) => {
      return box(column, standardKeys.has(column.key) ? lower : whole, column.title);
    }),
    ...performers.map((column) => box(column, lower, column.title)),
    ...(groupHeight === 0
      ? []
      : [
          box(spanOf(first, last), group, [procedureHeads.performer]),
          box(spanOf(firstStandard, lastStandard), group, [procedureHeads.standards]),
        ]),
  ];
}

function wordsOf({ fontSize }: ProcedureColumns) {
  return { fontSize, bold: false };
}

const standardKeys: ReadonlySet<string> = new Set(['equipment', 'time', 'output']);

interface Span {
  readonly left: number;
  readonly width: number;
}

function spanOf(first: Span | undefined, last: Span | undefined): Span {
  const left = first?.left ?? 0;
  return { left, width: (last?.left ?? 0) + (last?.width ?? 0) - left };
}

function gridLine(from: { x: number; y: number }, to: { x: number; y: number }): Mark {
  return lineMark({ role: 'twig', from, to, width: 0.5 });
}

/** The rows of a sheet in words, for those who cannot see it. */
function altOf({ title, performers, steps }: ProcedureInput, { rows }: ProcedureSheet): string {
  return procedureAlt(
    title,
    rows.map(({ index, step: { shape, activity, performer, otherwise } }) => ({
      index,
      shape,
      activity,
      performer: performer === null ? '' : (performers[performer] ?? ''),
      otherwise:
        shape !== 'decision' || otherwise === null || steps[otherwise] === undefined
          ? null
          : otherwise,
    })),
  );
}

import { sheetTitle } from '#words/drawings/chartText.ts';
import { procedureAlt, symbolText } from '#words/drawings/procedure.ts';
import type { Diagram, Mark, MeasureText } from '#figures/figure.ts';
import { emptyGround } from '#figures/flow/ground.ts';
import type { Ground } from '#figures/flow/ground.ts';
import { connectorNames, flowLinks } from '#figures/flow/links.ts';
import type { FlowLink, FlowStep } from '#figures/flow/links.ts';
import type { FlowFont } from '#figures/flow/returns.ts';
import { routeSheet } from '#figures/flow/routes.ts';
import { STRIP, symbolMark } from '#figures/flow/symbol.ts';
import type { PlacedSymbol } from '#figures/flow/symbol.ts';
import { frameMarks, textHeight, textMark } from '#figures/marks.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';

export interface FlowchartDrawing {
  /** Short name of what is shown: "Diagram alir pendaftaran". */
  readonly title: string;
  readonly steps: readonly FlowchartSymbol[];
}

export interface FlowchartSymbol extends FlowStep {
  readonly text: string;
  /** Who does it; may be empty. */
  readonly who: string;
  /** Whether a way leads to it; one that none does is dashed. */
  readonly state: 'reached' | 'unreached';
}

/** Room for one sheet, in points, and how its words are set. */
export interface FlowchartPage {
  readonly width: number;
  readonly height: number;
  /** So many pieces of the flow stand side by side. */
  readonly columns: number;
  readonly font: FlowFont;
}

const MARGIN = 3;
/** Between pieces of the flow that stand side by side. */
const BESIDE = 16;
/** Room at the right of the symbols for "Tidak", ways and connectors. */
const WAYS = 62;
const WIDEST_WHO = 84;
const WIDEST_SYMBOL = 230;
/** Between who does it and the symbol. */
const WHO_GAP = 8;
/** Between words and the outline of their symbol. */
const PADDING = 5;
const FLATTEST_DIAMOND = 34;
/** Below a symbol, where the arrow runs, and below a decision, where "Ya" stands beside it. */
const BELOW = 15;
const BELOW_DECISION = 22;
/** What of a strip below the flow the arrow above it has in any case. */
const SPARE_STRIP = 13;

/**
 * A flow from top to bottom, its words inside the symbols, who does each step at the left and the ways of decisions at
 * the right; on as many sheets as it needs, with letters in pentagons that say where it goes on. It is built up step by
 * step, each with the arrows that lead to it.
 */
export function flowchartSheets(
  { title, steps }: FlowchartDrawing,
  page: FlowchartPage,
  measure: MeasureText,
): readonly Diagram[] {
  const lanes = lanesOf(steps, page, measure);
  const runs = runsOf(
    steps.map((step, index) => rowOf(step, { index, lanes, page, measure })),
    page.height - 2 * MARGIN,
  );
  const links = flowLinks(steps, new Set(steps.keys()));
  const nameOf = connectorNames();
  const count = Math.ceil(runs.length / page.columns);
  return Array.from({ length: count }, (_, at) => {
    const ground = emptyGround();
    const here = runs.slice(at * page.columns, (at + 1) * page.columns);
    const parts = here.flatMap((run, column) =>
      drawRun(run, (lanes.width + BESIDE) * column, {
        ground,
        links,
        nameOf,
        lanes,
        page,
        measure,
      }),
    );
    return {
      kind: 'diagram',
      title: sheetTitle(title, at, count),
      alt: altOf(title, here.flat()),
      landscape: false,
      parts: parts.map((_part, index) => parts.slice(0, index).flat().length),
      ...frameMarks(parts.flat(), MARGIN),
    };
  });
}

/** Widths in points: from the left who does it, the symbols, and the ways. */
interface Lanes {
  readonly who: number;
  readonly symbol: number;
  readonly width: number;
}

function lanesOf(
  steps: readonly FlowchartSymbol[],
  { width, columns, font }: FlowchartPage,
  measure: MeasureText,
): Lanes {
  const room = (width - 2 * MARGIN - (columns - 1) * BESIDE) / columns;
  const words = steps.flatMap(({ who }) => who.split(/\s+/u));
  const longest = Math.min(WIDEST_WHO, Math.ceil(widestLine(words, font, measure)));
  const who = longest === 0 ? 0 : longest + WHO_GAP;
  return { who, symbol: Math.min(WIDEST_SYMBOL, room - who - WAYS), width: room };
}

/** A step with its words broken to its symbol; sizes in points. */
interface Row {
  readonly index: number;
  readonly step: FlowchartSymbol;
  readonly lines: readonly string[];
  readonly who: readonly string[];
  readonly symbol: { readonly width: number; readonly height: number };
  readonly height: number;
  readonly below: number;
}

interface Setting {
  readonly lanes: Lanes;
  readonly page: FlowchartPage;
  readonly measure: MeasureText;
}

function rowOf(
  step: FlowchartSymbol,
  { index, lanes, page: { font }, measure }: Setting & { readonly index: number },
): Row {
  const { shape } = step;
  const isDecision = shape === 'decision';
  // Of a diamond only the middle half of its width and height holds words.
  const width = isDecision ? lanes.symbol / 2 : lanes.symbol - 2 * PADDING - font.fontSize;
  const lines = wrapText(symbolText(shape, step.text), { ...font, width }, measure);
  const tall = textHeight(lines, font.fontSize);
  const padded = tall + 2 * PADDING;
  const symbol = {
    decision: { width: lanes.symbol, height: Math.max(FLATTEST_DIAMOND, 2 * tall) },
    activity: { width: lanes.symbol, height: padded },
    // As wide as its words between two half circles.
    rim: { width: widestLine(lines, font, measure) + padded, height: padded },
  }[shape === 'start' || shape === 'end' ? 'rim' : shape];
  const who = wrapText(step.who, { ...font, width: lanes.who - WHO_GAP }, measure);
  return {
    index,
    step,
    lines,
    who,
    symbol: { ...symbol, width: Math.min(symbol.width, lanes.symbol) },
    height: Math.max(symbol.height, textHeight(who, font.fontSize)),
    below: isDecision ? BELOW_DECISION : BELOW,
  };
}

/** Fills piece after piece; a row that is higher than a page has one of its own. */
function runsOf(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let used = Infinity;
  rows.forEach((row, at) => {
    const needed = row.height + (at === rows.length - 1 ? 0 : row.below + STRIP - SPARE_STRIP);
    if (used + needed > room) {
      used = runs.length === 0 ? 0 : STRIP;
      runs.push([]);
    }
    runs.at(-1)?.push(row);
    used += row.height + row.below;
  });
  return runs;
}

interface RunSetting extends Setting {
  readonly ground: Ground;
  readonly links: readonly FlowLink[];
  readonly nameOf: (key: string) => string;
}

/** Draws a piece of the flow; the marks of each of its steps: symbol, who, and the arrows that are complete with it. */
function drawRun(rows: readonly Row[], left: number, setting: RunSetting): readonly Mark[][] {
  const { ground, links, nameOf, lanes, page, measure } = setting;
  const { font } = page;
  const steps = placeRun(rows, left + lanes.who, setting);
  const marked = steps.map(({ row: { step, lines, who }, symbol }) => {
    const role = step.state === 'unreached' ? 'broken' : 'candidate';
    const y = symbol.y - textHeight(who, font.fontSize) / 2;
    const name = textMark({ ...font, x: left, y, width: lanes.who - WHO_GAP, lines: who });
    const box = { ...symbolMark(symbol), ...font, lines, role } as const;
    return { index: symbol.index, marks: who.length === 0 ? [box] : [box, name] };
  });
  ground.draw(marked.flatMap(({ marks }) => marks));
  const routes = routeSheet({
    placed: {
      top: 0,
      bottom: Math.max(...steps.map(({ symbol }) => symbol.rowBottom)) + STRIP - SPARE_STRIP,
      symbols: steps.map(({ symbol }) => symbol),
    },
    flow: { left: left + lanes.who, right: left + lanes.width },
    ...{ links, nameOf, ground, measure, font },
  });
  return marked.map(({ index, marks }) => [
    ...marks,
    ...routes.flatMap((route) => (route.step === index ? route.marks : [])),
  ]);
}

/** Puts the symbols of a piece below one another; a strip above them is left where it goes on from another piece. */
function placeRun(
  rows: readonly Row[],
  left: number,
  { links, lanes }: RunSetting,
): readonly { readonly row: Row; readonly symbol: PlacedSymbol }[] {
  const x = left + lanes.symbol / 2;
  let top = links.some(({ kind, to }) => kind === 'next' && to === rows[0]?.index) ? STRIP : 0;
  return rows.map((row) => {
    const { index, step, height, below } = row;
    const half = { width: row.symbol.width / 2, height: row.symbol.height / 2 };
    const y = top + height / 2;
    top += height + below;
    const across = { left: x - half.width, right: x + half.width };
    const down = { top: y - half.height, bottom: y + half.height };
    return { row, symbol: { index, shape: step.shape, x, y, ...across, ...down, rowBottom: top } };
  });
}

/** The rows of a sheet in words, for those who cannot see it. */
function altOf(title: string, rows: readonly Row[]): string {
  return procedureAlt(
    title,
    rows.map(({ index, step }) => ({
      index,
      shape: step.shape,
      activity: symbolText(step.shape, step.text),
      performer: step.who,
      otherwise: step.otherwise,
    })),
  );
}

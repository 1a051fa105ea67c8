import { decisionAnswers } from '#words/drawings/procedure.ts';
import type { BoxMark, LineMark, MeasureText, TextMark } from '#figures/figure.ts';
import { boxMark, markBounds, textHeight, textMark } from '#figures/marks.ts';
import type { Ground } from './ground.ts';
import { cornered } from './ground.ts';
import type { PlacedSymbol } from './symbol.ts';
import { widestLine } from '#figures/wrapText.ts';

/** What the ways of decisions need of a sheet. */
export interface Wayside {
  /** Where arrows may run, from left to right, in points. */
  readonly flow: { readonly left: number; readonly right: number };
  readonly ground: Ground;
  readonly measure: MeasureText;
  readonly font: FlowFont;
}

/** Of the words beside arrows and in connectors; size in points. */
export interface FlowFont {
  readonly fontSize: number;
  readonly bold: boolean;
}

const PENTAGON = { width: 17, height: 15 } as const;
/** Least length of an arrow that goes into the side of a symbol. */
const ARROW = 11;
/** Distance between the places that are tried for a line. */
const STEP = 1.75;
/** A crossing is as bad as so many points more of line. */
const CROSSING = 14;
/** Between words and the line below them, and between a line's end and what it touches. */
const AIR = 2;

const sides = [1, -1] as const;
type Side = (typeof sides)[number];

/**
 * Draws the shortest way from a decision to a step of the same sheet that runs through no symbol, no words and along no
 * other line; ways to the same step may join. `null` where there is none.
 */
export function wayBack(
  wayside: Wayside,
  [source, target]: readonly [PlacedSymbol, PlacedSymbol],
  joined: readonly LineMark[],
): readonly LineMark[] | null {
  const { flow, ground } = wayside;
  let best: { readonly marks: readonly (LineMark | TextMark)[]; readonly cost: number } | null =
    null;
  for (let x = flow.left + STEP; x < flow.right; x += STEP) {
    const side = x > source.x ? 1 : -1;
    const end = x > target.x ? 1 : -1;
    const [start, stop] = [tip(source, side), tip(target, end)];
    if ((x - start) * side < AIR || (x - stop) * end < ARROW) continue;
    const length = Math.abs(x - start) + Math.abs(x - stop);
    if (best !== null && length >= best.cost) continue;
    const corners = [
      { x, y: source.y },
      { x, y: target.y },
    ];
    const trimmed = cornered([
      { x: start + side * AIR, y: source.y },
      ...corners,
      { x: stop + end * AIR, y: target.y },
    ]);
    if (!ground.isOpen(trimmed, joined)) continue;
    const label = no(wayside, { from: start, to: x, y: source.y });
    const cost = length + CROSSING * ground.crossings(trimmed);
    if (label === null || (best !== null && cost >= best.cost)) continue;
    const lines = cornered([{ x: start, y: source.y }, ...corners, { x: stop, y: target.y }]);
    best = { marks: [label, ...lines], cost };
  }
  if (best === null) return null;
  ground.draw(best.marks);
  return best.marks.filter((mark) => mark.kind === 'line');
}

/** Draws "Tidak" and a connector beside a decision; says whether there was room. */
export function depart(wayside: Wayside, source: PlacedSymbol, name: string): boolean {
  for (let length = 4 * STEP; length < LONGEST; length += STEP) {
    for (const side of sides) {
      const start = tip(source, side);
      const end = start + side * length;
      const label = no(wayside, { from: start, to: end, y: source.y });
      const middle = end + (side * PENTAGON.width) / 2;
      const sign = pentagon({ x: middle, y: source.y }, name, wayside.font);
      const way = [
        { x: start + side * AIR, y: source.y },
        { x: end, y: source.y },
      ];
      if (label === null || !isInside(sign, wayside) || !wayside.ground.isOpen(cornered(way), [])) {
        continue;
      }
      const lines = cornered([
        { x: start, y: source.y },
        { x: end, y: source.y },
      ]);
      wayside.ground.draw([label, ...lines, sign]);
      return true;
    }
  }
  return false;
}

/** Farther than this from its decision a connector would be read as another's. */
const LONGEST = 90;

/** Draws a connector from another place into the side of a symbol; says whether there was room. */
export function arrive(wayside: Wayside, target: PlacedSymbol, name: string): boolean {
  for (let length = ARROW; length < LONGEST; length += STEP) {
    for (const side of sides) {
      const stop = tip(target, side);
      const start = stop + side * length;
      const sign = pentagon(
        { x: start + (side * PENTAGON.width) / 2, y: target.y },
        name,
        wayside.font,
      );
      const way = [
        { x: start, y: target.y },
        { x: stop + side * AIR, y: target.y },
      ];
      if (!isInside(sign, wayside) || !wayside.ground.isOpen(cornered(way), [])) continue;
      const lines = cornered([
        { x: start, y: target.y },
        { x: stop, y: target.y },
      ]);
      wayside.ground.draw([...lines, sign]);
      return true;
    }
  }
  return false;
}

/** A connector to or from another place, its tip down, round a point. */
export function pentagon(
  middle: { readonly x: number; readonly y: number },
  name: string,
  font: FlowFont,
): BoxMark {
  return boxMark({
    ...font,
    x: middle.x - PENTAGON.width / 2,
    y: middle.y - PENTAGON.height / 2,
    width: PENTAGON.width,
    height: PENTAGON.height,
    shape: 'pentagon',
    role: 'candidate',
    lines: [name],
  });
}

/** "Tidak" above a level line, as near to the decision as there is room; `null` where there is none. */
function no(
  { ground, measure, font }: Wayside,
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
): TextMark | null {
  const lines = [decisionAnswers.no];
  const width = widestLine(lines, font, measure);
  const side = to > from ? 1 : -1;
  const spare = Math.abs(to - from) - width - 2 * AIR;
  for (let away = 0; away <= spare; away += STEP) {
    const near = from + side * (AIR + away);
    const x = side === 1 ? near : near - width;
    const top = y - AIR - textHeight(lines, font.fontSize);
    const label = textMark({ ...font, x, y: top, width, lines });
    if (ground.isFree(markBounds(label))) return label;
  }
  return null;
}

function isInside(sign: BoxMark, { flow, ground }: Wayside): boolean {
  const bounds = markBounds(sign);
  return bounds.left > flow.left && bounds.right < flow.right && ground.isFree(bounds);
}

function tip({ left, right }: PlacedSymbol, side: Side): number {
  return side === 1 ? right : left;
}

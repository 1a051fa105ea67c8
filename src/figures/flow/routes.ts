import { decisionAnswers } from '#words/drawings/procedure.ts';
import type { LineMark, Mark, TextMark } from '#figures/figure.ts';
import { textMark } from '#figures/marks.ts';
import { cornered } from './ground.ts';
import type { FlowLink } from './links.ts';
import type { Wayside } from './returns.ts';
import { arrive, depart, pentagon, wayBack } from './returns.ts';
import type { PlacedFlow, PlacedSymbol } from './symbol.ts';
import { STRIP } from './symbol.ts';
import { widestLine } from '#figures/wrapText.ts';

/** All that the arrows of one sheet may know. */
export interface Routing extends Wayside {
  readonly placed: PlacedFlow;
  readonly links: readonly FlowLink[];
  /** The letter of a connector, the same for the same key on every sheet. */
  readonly nameOf: (key: string) => string;
}

/** From an arrow's bend to the row's lower edge. */
const CHANNEL = 4;

/** What was drawn for arrows of a step. */
export interface Route {
  /** Index of the step; of two on the sheet the later, where the arrow is complete. */
  readonly step: number;
  readonly marks: readonly Mark[];
}

/** Draws all arrows of a sheet: onward below the symbols, then those of decisions beside them. */
export function routeSheet(routing: Routing): readonly Route[] {
  const { links, placed, ground } = routing;
  const here = new Map(placed.symbols.map((symbol) => [symbol.index, symbol]));
  const routes: Route[] = [];
  const keep: Keep = (step, draw) => {
    const before = ground.marks.length;
    const outcome = draw();
    routes.push({ step, marks: ground.marks.slice(before) });
    return outcome;
  };
  for (const { kind, from, to } of links) {
    if (kind !== 'next') continue;
    const onward = { from: here.get(from), to: here.get(to), key: `${from}` };
    keep(here.has(to) ? to : from, () => goOn(routing, onward));
  }
  const refusals = links.filter(({ kind }) => kind === 'otherwise');
  for (const to of new Set(refusals.map((link) => link.to))) {
    const from = refusals.filter((link) => link.to === to).map((link) => link.from);
    refuse(routing, keep, {
      target: here.get(to),
      sources: from.flatMap((index) => here.get(index) ?? []),
      origin: from.every((index) => here.has(index)) ? 'here' : 'elsewhere',
      key: `to ${to}`,
    });
  }
  return routes.filter(({ marks }) => marks.length > 0);
}

/** Remembers what is drawn meanwhile as arrows of a step. */
type Keep = <Outcome>(step: number, draw: () => Outcome) => Outcome;

interface Onward {
  /** `undefined` where the step is on another sheet. */
  readonly from: PlacedSymbol | undefined;
  readonly to: PlacedSymbol | undefined;
  readonly key: string;
}

/** From a symbol to the next one, or through connectors from one sheet to the other. */
function goOn(routing: Routing, { from, to, key }: Onward): void {
  const { ground, placed, nameOf, font } = routing;
  if (from?.shape === 'decision') ground.draw([yes(from, routing)]);
  if (from !== undefined && to !== undefined) {
    ground.draw(between(from, to));
    return;
  }
  if (from !== undefined) {
    const sign = pentagon({ x: from.x, y: placed.bottom - STRIP / 2 + 2 }, nameOf(key), font);
    ground.draw([...down(from.x, from.bottom, sign.y), sign]);
  }
  if (to !== undefined) {
    const sign = pentagon({ x: to.x, y: placed.top + STRIP / 2 - 4 }, nameOf(key), font);
    ground.draw([sign, ...down(to.x, sign.y + sign.height, to.top)]);
  }
}

function between(from: PlacedSymbol, to: PlacedSymbol): readonly LineMark[] {
  if (from.x === to.x) return down(from.x, from.bottom, to.top);
  const bend = from.rowBottom - CHANNEL;
  return cornered([
    { x: from.x, y: from.bottom },
    { x: from.x, y: bend },
    { x: to.x, y: bend },
    { x: to.x, y: to.top },
  ]);
}

function down(x: number, from: number, to: number): readonly LineMark[] {
  return cornered([
    { x, y: from },
    { x, y: to },
  ]);
}

interface Refusals {
  /** Where the decisions go; `undefined` where that is on another sheet. */
  readonly target: PlacedSymbol | undefined;
  /** The decisions of this sheet, and whether there are others elsewhere. */
  readonly sources: readonly PlacedSymbol[];
  readonly origin: 'here' | 'elsewhere';
  readonly key: string;
}

/** The ways of all decisions that go to one step; where none is free, a pair of connectors stands for it. */
function refuse(routing: Routing, keep: Keep, refusals: Refusals): void {
  const { target, sources, origin, key } = refusals;
  const leave = (source: PlacedSymbol): boolean =>
    keep(source.index, () => depart(routing, source, routing.nameOf(key)));
  if (target === undefined) {
    for (const source of sources) leave(source);
    return;
  }
  const come = (): boolean =>
    keep(target.index, () => arrive(routing, target, routing.nameOf(key)));
  let arrived = origin === 'elsewhere' && come();
  const joined: LineMark[] = [];
  for (const source of sources) {
    const way = keep(Math.max(source.index, target.index), () =>
      wayBack(routing, [source, target], joined),
    );
    joined.push(...(way ?? []));
    if (way !== null) continue;
    arrived ||= come();
    if (arrived) leave(source);
  }
}

function yes(from: PlacedSymbol, { measure, font }: Routing): TextMark {
  const lines = [decisionAnswers.yes];
  const width = widestLine(lines, font, measure);
  return textMark({ ...font, x: from.x + 2.5, y: from.bottom + 1, width, lines });
}

import type { FishboneBone, FishboneInput } from './fishboneInput.ts';
import type { Mark, MeasureText } from '#figures/figure.ts';
import { causeColumn, causeGroup, columnWidth, drawColumn } from './fishboneColumn.ts';
import type { CauseColumn, CauseGroup } from './fishboneColumn.ts';
import { boxMark, lineMark, textHeight } from '#figures/marks.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';

export interface FishboneShape {
  /** Width at which causes are wrapped, in points. */
  readonly textWidth: number;
  /** Causes hang on the left of their bone, or on both sides. */
  readonly columns: 1 | 2;
  /** The most by which a bone leans, in points. */
  readonly lean: number;
  /** Height of a bone without causes, in points. */
  readonly shortest: number;
}

const BOX_FONT = 10.5;
const BOX_PADDING = 7;
const BOX_WIDTH = 118;
const MARKER = 7;
/** A bone leans by at most this share of its height. */
const STEEPEST = 0.32;
const FAR_GAP = 6;
const NEAR_GAP = 12;
const PANEL_GAP = 16;
const TAIL = 34;

/** A bone with its name and its causes, measured but not yet placed. */
interface Panel {
  readonly box: NameBox;
  readonly left: CauseColumn;
  readonly right: CauseColumn;
}

interface NameBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly mark: FishboneBone['mark'];
}

/** Bones above or below the spine; all of one side are equally long. */
interface Side {
  readonly panels: readonly Panel[];
  readonly direction: 1 | -1;
  readonly height: number;
  readonly slope: number;
}

/** All marks of a fishbone, the spine at y = 0 and the first bone's foot at x = 0. */
export function fishboneMarks(
  input: FishboneInput,
  shape: FishboneShape,
  measure: MeasureText,
): readonly Mark[] {
  const panels = input.bones.map((bone) => panelOf(bone, shape, measure));
  const above = sideOf(
    panels.filter((_, index) => index % 2 === 0),
    { ...shape, direction: -1 },
  );
  const below = sideOf(
    panels.filter((_, index) => index % 2 === 1),
    { ...shape, direction: 1 },
  );
  const feet = placeFeet(above, below);
  const last = feet.length - 1;
  const headX =
    (feet[last] ?? 0) + Math.max(0, reachToHead(above, last), reachToHead(below, last)) + TAIL / 2;
  return [
    lineMark({
      role: 'spine',
      from: { x: -TAIL, y: 0 },
      to: { x: headX, y: 0 },
      width: 2.25,
      arrow: 'end',
    }),
    headBox(input.head, headX, measure),
    ...drawSide(above, feet),
    ...drawSide(below, feet),
  ];
}

function panelOf(bone: FishboneBone, shape: FishboneShape, measure: MeasureText): Panel {
  const groups = bone.causes.map((cause) => causeGroup(cause, shape.textWidth, measure));
  const split = shape.columns === 2 ? fairSplit(groups) : groups.length;
  return {
    box: nameBox(bone, measure),
    left: causeColumn(groups.slice(0, split)),
    right: causeColumn(groups.slice(split)),
  };
}

/** How many groups hang on the left so that the longer side is as short as possible. */
function fairSplit(groups: readonly CauseGroup[]): number {
  const total = causeColumn(groups).height;
  let best = { longer: Infinity, split: groups.length };
  let left = 0;
  groups.forEach((group, index) => {
    left += group.height;
    const longer = Math.max(left, total - left);
    if (longer < best.longer) best = { longer, split: index + 1 };
  });
  return best.split;
}

function nameBox(bone: FishboneBone, measure: MeasureText): NameBox {
  const font = { fontSize: BOX_FONT, bold: true };
  const lines = wrapText(bone.name, { ...font, width: BOX_WIDTH }, measure);
  return {
    lines,
    width: Math.max(56, widestLine(lines, font, measure) + 2 * BOX_PADDING),
    height: textHeight(lines, BOX_FONT) + BOX_PADDING,
    mark: bone.mark,
  };
}

function sideOf(
  panels: readonly Panel[],
  { direction, lean, shortest }: Pick<Side, 'direction'> & Pick<FishboneShape, 'lean' | 'shortest'>,
): Side {
  const longest = Math.max(0, ...panels.flatMap(({ left, right }) => [left.height, right.height]));
  const height = Math.max(shortest, longest + FAR_GAP + NEAR_GAP);
  return { panels, direction, height, slope: Math.min(STEEPEST, lean / height) };
}

/** Where the pairs of bones meet the spine: as close as their columns and names allow. */
function placeFeet(above: Side, below: Side): readonly number[] {
  const feet: number[] = [];
  for (let index = 0; index < above.panels.length; index += 1) {
    const previous = feet.at(-1);
    if (previous === undefined) {
      feet.push(0);
      continue;
    }
    const apart = [above, below].flatMap((side) =>
      // Names lie beyond the ends of all bones of their side, so they make room for names only, causes for causes.
      [nameReach, causeReach].map(
        (reach) => reach(side, index - 1, 'right') + reach(side, index, 'left'),
      ),
    );
    feet.push(previous + Math.max(...apart) + PANEL_GAP);
  }
  return feet;
}

/** How far the causes of a panel reach to one side of its bone. */
function causeReach(side: Side, index: number, to: 'left' | 'right'): number {
  const panel = side.panels[index];
  return panel === undefined ? 0 : columnWidth(panel[to], side.slope);
}

/** How far a panel's name reaches to one side of its bone's end. */
function nameReach(side: Side, index: number, to: 'left' | 'right'): number {
  const panel = side.panels[index];
  if (panel === undefined) return 0;
  return panel.box.width / 2 + (hasMarker(panel.box) && to === 'left' ? 2 * MARKER : 0);
}

/** How far a panel reaches towards the head; the end of its bone leans away from it. */
function reachToHead(side: Side, index: number): number {
  return Math.max(
    causeReach(side, index, 'right'),
    nameReach(side, index, 'right') - side.slope * side.height,
  );
}

function drawSide(side: Side, feet: readonly number[]): readonly Mark[] {
  return side.panels.flatMap((panel, index) => drawPanel(panel, feet[index] ?? 0, side));
}

/**
 * Where among the marks of a fishbone each part begins that a hall sees built up: its bones, each a line, then its name and
 * its causes; of an only bone the causes.
 */
export function partsIn(marks: readonly Mark[]): readonly number[] {
  const bones = marks.flatMap(({ kind, role }, at) =>
    kind === 'line' && role === 'bone' ? [at] : [],
  );
  return bones.length === 1 ? causesIn(marks) : bones;
}

/** Where the words of each cause begin; the level twig below them ends it. */
function causesIn(marks: readonly Mark[]): readonly number[] {
  return marks.flatMap((mark, at) => {
    if (mark.kind !== 'line' || mark.role !== 'twig' || mark.from.y !== mark.to.y) return [];
    const ring = marks[at - 2];
    const isRinged =
      ring?.kind === 'box' && ring.shape === 'circle' && marks[at - 1]?.role === 'candidate';
    return [isRinged ? at - 2 : at - 1];
  });
}

function drawPanel(panel: Panel, foot: number, side: Side): readonly Mark[] {
  const slant = (y: number): number => -side.slope * Math.abs(y);
  const end = { x: foot - side.slope * side.height, y: side.direction * side.height };
  const top = side.direction === 1 ? 0 : FAR_GAP - side.height;
  const rows = { bone: foot, slant, top, height: side.height - FAR_GAP - NEAR_GAP };
  const left = columnWidth(panel.left, side.slope);
  return [
    lineMark({ role: 'bone', from: end, to: { x: foot, y: 0 }, width: 1.25 }),
    ...drawName(panel.box, end, side.direction),
    ...drawColumn(panel.left, { ...rows, origin: foot - left, side: 'left' }),
    ...drawColumn(panel.right, { ...rows, origin: foot, side: 'right' }),
  ];
}

/** A proven cause shows it by its box; the others by a ring before it. */
function hasMarker(box: NameBox): box is NameBox & { readonly mark: 'candidate' | 'chosen' } {
  return box.mark === 'candidate' || box.mark === 'chosen';
}

function drawName(
  box: NameBox,
  end: { readonly x: number; readonly y: number },
  direction: 1 | -1,
): readonly Mark[] {
  const x = end.x - box.width / 2;
  const y = direction === 1 ? end.y : end.y - box.height;
  const name = boxMark({
    x,
    y,
    width: box.width,
    height: box.height,
    shape: 'rounded',
    role: box.mark === 'proven' ? 'proven' : 'category',
    lines: box.lines,
    fontSize: BOX_FONT,
    bold: true,
  });
  if (!hasMarker(box)) return [name];
  const marker = { x: x - 2 * MARKER + 3, y: y + (box.height - MARKER) / 2 };
  const circle = { width: MARKER, height: MARKER, shape: 'circle', role: box.mark } as const;
  return [name, boxMark({ ...marker, ...circle })];
}

/** The problem at the right; a long one gets a wider box before it gets a taller one. */
function headBox(head: string, x: number, measure: MeasureText): Mark {
  const font = { fontSize: 11, bold: true };
  const widths = [112, 150, 200, 280];
  const wrapped = widths.map((width) => wrapText(head, { ...font, width }, measure));
  const lines = wrapped.find((one) => one.length <= 7) ?? wrapped.at(-1) ?? [];
  const width = Math.max(72, widestLine(lines, font, measure) + 20);
  const height = Math.max(44, textHeight(lines, font.fontSize) + 16);
  return boxMark({ x, y: -height / 2, width, height, role: 'head', lines, ...font });
}

import {
  ORGANISATION_TITLE,
  ROSTER_TITLE,
  rosterAlt,
  rosterHead,
} from '#words/drawings/organisation.ts';
import { roleNames } from '#words/people.ts';
import type { Diagram, Mark, MeasureText, Point } from '#figures/figure.ts';
import { boundsOf, boxMark, frameMarks, lineMark, textHeight } from '#figures/marks.ts';
import { describeCircle, personName } from './organisationInput.ts';
import type { OrganisationInput, OrganisationPerson } from './organisationInput.ts';
import { rosterMarks } from './roster.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';

/** Size of a sheet in points. */
export interface OrganisationSheet {
  readonly width: number;
  readonly height: number;
}

const FONT = { fontSize: 9, bold: true };
const LIST_FONT = { fontSize: 9, bold: false };
const BAR = 14;
const PADDING = { x: 4, y: 5 };
/** Of the box of a person, and of the list of members. */
const WIDTHS = { least: 84, most: 150 };
const LIST_WIDTHS = { least: 104, most: 176 };
/** Beside the names in a list: their numbers and its edges. */
const BESIDE_NAMES = 34;
const ROSTER_COLUMNS = 3;
const ACROSS = 20;
const DOWN = 10;
const MARGIN = 4;

/**
 * A circle on sheets that are wider than high: its levels stand side by side, from the patron at the left to the
 * members at the right. Where the members are too many for that, they follow on sheets of their own.
 */
export function organisationAcross(
  input: OrganisationInput,
  measure: MeasureText,
  sheet: OrganisationSheet,
): readonly Diagram[] {
  const members = input.people.filter(({ role }) => role === 'member').map(personName);
  const height = sheet.height - 2 * MARGIN;
  const list = membersColumn(members, measure);
  const fits = heightOf(list) <= height;
  const last = fits ? list : [countBox(members.length)];
  const taken = last.length === 0 ? 0 : widthOf(last) + ACROSS;
  const width = sheet.width - 2 * MARGIN - taken;
  const first: Diagram = {
    kind: 'diagram',
    parts: [],
    title: ORGANISATION_TITLE,
    alt: describeCircle(input),
    landscape: true,
    ...frameMarks(levelMarks(levelsOf(input.people), { width, last }, measure), MARGIN),
  };
  return fits ? [first] : [first, ...rosterSheets(members, { ...sheet, height }, measure)];
}

/** People at one level: those the thread of command passes through, and those who stand below them as staff. */
interface Level {
  readonly heads: readonly OrganisationPerson[];
  readonly staff: readonly OrganisationPerson[];
}

function levelsOf(people: OrganisationInput['people']): readonly Level[] {
  const [patrons, facilitators, leaders, secretaries] = (
    ['patron', 'facilitator', 'leader', 'secretary'] as const
  ).map((role) => people.filter((one) => one.role === role));
  const none: readonly OrganisationPerson[] = [];
  const led = { heads: leaders ?? none, staff: secretaries ?? none };
  const leading = led.heads.length === 0 ? { heads: led.staff, staff: none } : led;
  return [
    { heads: patrons ?? none, staff: none },
    { heads: facilitators ?? none, staff: none },
    leading,
  ].filter(({ heads }) => heads.length > 0);
}

interface Room {
  /** For the levels above the members. */
  readonly width: number;
  /** The members, drawn from x = 0. */
  readonly last: readonly Mark[];
}

/** The levels from left to right on one axis, y = 0. */
function levelMarks(
  levels: readonly Level[],
  { width, last }: Room,
  measure: MeasureText,
): readonly Mark[] {
  const count = Math.max(1, levels.length);
  const share = (width - (count - 1) * ACROSS) / count;
  const names = levels.flatMap(({ heads, staff }) => [...heads, ...staff].map(personName));
  const natural = widestLine(names, FONT, measure) + 2 * PADDING.x + 2;
  const boxWidth = Math.min(share, Math.max(WIDTHS.least, Math.min(WIDTHS.most, natural)));
  const marks: Mark[] = [];
  let before: readonly number[] = [];
  let x = 0;
  for (const { heads, staff } of levels) {
    const boxes = stacked(heads, boxWidth, measure);
    const centres = boxes.map(({ centre }) => centre);
    marks.push(...linesBetween(before, centres, x));
    marks.push(...boxes.flatMap((box) => personMarks(box, x, boxWidth)));
    let bottom = boxes.at(-1)?.bottom ?? 0;
    for (const box of stacked(staff, boxWidth, measure)) {
      const top = bottom + DOWN;
      const middle = x + boxWidth / 2;
      marks.push(line({ x: middle, y: bottom }, { x: middle, y: top }));
      marks.push(...personMarks({ ...box, top }, x, boxWidth));
      bottom = top + box.bottom - box.top;
    }
    before = centres;
    x += boxWidth + ACROSS;
  }
  if (last.length === 0) return marks;
  const { top, bottom } = boundsOf(last);
  const by = -(top + bottom) / 2;
  return [...marks, ...linesBetween(before, [0], x), ...last.map((mark) => shifted(mark, x, by))];
}

interface PersonBox {
  readonly person: OrganisationPerson;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly centre: number;
}

/** Boxes below each other, as high above the axis as below it. */
function stacked(
  people: readonly OrganisationPerson[],
  boxWidth: number,
  measure: MeasureText,
): readonly PersonBox[] {
  const width = boxWidth - 2 * PADDING.x;
  const sized = people.map((person) => {
    const lines = wrapText(personName(person), { ...FONT, width }, measure);
    return { person, lines, height: BAR + textHeight(lines, FONT.fontSize) + 2 * PADDING.y };
  });
  const whole = sized.reduce((sum, { height }) => sum + height + DOWN, -DOWN);
  let y = -whole / 2;
  return sized.map(({ person, lines, height }) => {
    const top = y;
    y += height + DOWN;
    return { person, lines, top, bottom: top + height, centre: top + height / 2 };
  });
}

function personMarks(
  { person, lines, top, bottom, centre }: PersonBox,
  x: number,
  width: number,
): readonly Mark[] {
  const height = 2 * (bottom - centre);
  const role = person.role === 'leader' ? 'head' : 'category';
  return [
    boxMark({ x, y: top, width, height: BAR, role, lines: [roleNames[person.role]], fontSize: 9 }),
    boxMark({ ...FONT, x, y: top + BAR, width, height: height - BAR, role: 'plain', lines }),
  ];
}

/** From the boxes of one level, with these centres, to those of the next, whose left edge is at `x`. */
function linesBetween(from: readonly number[], to: readonly number[], x: number): readonly Mark[] {
  if (from.length === 0) return [];
  const start = x - ACROSS;
  if (from.length === 1 && to.length === 1) return [line({ x: start, y: 0 }, { x, y: 0 })];
  const bus = x - ACROSS / 2;
  const all = [...from, ...to];
  return [
    ...from.map((y) => line({ x: start, y }, { x: bus, y })),
    line({ x: bus, y: Math.min(...all) }, { x: bus, y: Math.max(...all) }),
    ...to.map((y) => line({ x: bus, y }, { x, y })),
  ];
}

function line(from: Point, to: Point): Mark {
  return lineMark({ role: 'plain', from, to, width: 0.9 });
}

function membersColumn(names: readonly string[], measure: MeasureText): readonly Mark[] {
  if (names.length === 0) return [];
  const natural = widestLine(names, LIST_FONT, measure) + BESIDE_NAMES;
  const width = Math.max(LIST_WIDTHS.least, Math.min(LIST_WIDTHS.most, natural));
  const place = { left: 0, top: 0, width, columns: 1 };
  return rosterMarks({ names, total: names.length, first: 0 }, place, measure);
}

function countBox(members: number): Mark {
  const lines = [rosterHead(members)];
  return boxMark({ x: 0, y: 0, width: LIST_WIDTHS.least, height: 24, role: 'category', lines });
}

/** As many members on a sheet as its height takes. */
function rosterSheets(
  names: readonly string[],
  { width, height }: OrganisationSheet,
  measure: MeasureText,
): readonly Diagram[] {
  const place = { left: 0, top: 0, width: width - 2 * MARGIN, columns: ROSTER_COLUMNS };
  const draw = (first: number, end: number): readonly Mark[] =>
    rosterMarks({ names: names.slice(first, end), total: names.length, first }, place, measure);
  const sheets: Diagram[] = [];
  let first = 0;
  while (first < names.length) {
    let end = names.length;
    while (end > first + 1 && heightOf(draw(first, end)) > height) end -= 1;
    sheets.push({
      kind: 'diagram',
      parts: [],
      title: ROSTER_TITLE,
      alt: rosterAlt(first + 1, end, names.length),
      landscape: true,
      ...frameMarks(draw(first, end), MARGIN),
    });
    first = end;
  }
  return sheets;
}

function widthOf(marks: readonly Mark[]): number {
  const { left, right } = boundsOf(marks);
  return right - left;
}

function heightOf(marks: readonly Mark[]): number {
  const { top, bottom } = boundsOf(marks);
  return bottom - top;
}

function shifted(mark: Mark, x: number, y: number): Mark {
  return mark.kind === 'line' ? mark : { ...mark, x: mark.x + x, y: mark.y + y };
}

import { ORGANISATION_TITLE } from '#words/drawings/organisation.ts';
import { roleNames } from '#words/people.ts';
import type { Diagram, Mark, MeasureText } from '#figures/figure.ts';
import { boxMark, frameMarks, lineMark, textHeight } from '#figures/marks.ts';
import { describeCircle, personName, organisationRoles } from './organisationInput.ts';
import type { OrganisationInput, OrganisationRole } from './organisationInput.ts';
import { rosterMarks } from './roster.ts';
import { wrapText } from '#figures/wrapText.ts';

// Four boxes fill the text width of a portrait A4 page; five stand there narrower rather than one alone below the others.
const PER_ROW = 4;
const NARROW_ROW = { count: 5, width: 70.6 };
/** More members than this are a list in one box: forty boxes would not fit a page. */
const MOST_BOXED = 12;
/** Width of each box in a row of one, two, three or four. */
const BOX_WIDTHS = [150, 130, 120, 91] as const;
const ROSTER = { left: -198.5, width: 397, columns: 3 };
const ACROSS = 11;
const DOWN = 24;
const BUS = 11;
const BAR = 14;
const LOWEST_NAME = 28;
const PADDING = { x: 4, y: 5 };
const ROLE_FONT = { fontSize: 8.5, bold: false };
/** Names in a box are set in the first size in which no word is broken. */
const NAME_SIZES = [9, 8.5, 8] as const;
const MARGIN = 4;

/**
 * A circle from its patron down to its members, in points, as wide as a portrait page.
 *
 * Rows follow each other on one trunk through the middle. Full rows have an even number of boxes, so that the trunk to
 * the next row passes between them. A single secretary stands beside the trunk, as staff do.
 */
export function layoutOrganisation(input: OrganisationInput, measure: MeasureText): Diagram {
  const marks: Mark[] = [];
  /** Where the trunk ends so far, and where the last boxes do. */
  let trunk: number | null = null;
  let top = 0;
  const members = input.people.filter(({ role }) => role === 'member');
  const listed = members.length > MOST_BOXED;
  for (const row of organisationRoles.flatMap((role) => rowsOf(input, role, measure))) {
    if (listed && row.role === 'member') break;
    marks.push(...linesTo(row, trunk, top), ...boxesOf(row, top));
    trunk = trunkAfter(row, top);
    top += row.height + DOWN;
  }
  if (listed) {
    marks.push(
      ...(trunk === null ? [] : [down(0, trunk, top)]),
      ...rosterMarks(
        { names: members.map(personName), total: members.length, first: 0 },
        { ...ROSTER, top },
        measure,
      ),
    );
  }
  return {
    kind: 'diagram',
    parts: [],
    title: ORGANISATION_TITLE,
    alt: describeCircle(input),
    landscape: false,
    ...frameMarks(marks, MARGIN),
  };
}

interface Row {
  readonly role: OrganisationRole;
  readonly names: readonly (readonly string[])[];
  readonly fontSize: number;
  readonly boxWidth: number;
  readonly height: number;
  /** Left edge of each box; the trunk is at 0. */
  readonly lefts: readonly number[];
  readonly besideTrunk: boolean;
}

function rowsOf(
  { people }: OrganisationInput,
  role: OrganisationRole,
  measure: MeasureText,
): readonly Row[] {
  const names = people.filter((one) => one.role === role).map(personName);
  const rows: Row[] = [];
  const isNarrow = fitsNarrow(names, measure);
  const perRow = isNarrow ? NARROW_ROW.count : PER_ROW;
  const usual = BOX_WIDTHS[Math.min(perRow, names.length) - 1] ?? BOX_WIDTHS[0];
  const boxWidth = isNarrow ? NARROW_ROW.width : usual;
  const width = boxWidth - 2 * PADDING.x;
  for (let start = 0; start < names.length; start += perRow) {
    const inRow = names.slice(start, start + perRow);
    const fontSize = nameSize(inRow, width, measure);
    const wrapped = inRow.map((name) => wrapText(name, { fontSize, bold: true, width }, measure));
    const tallest = Math.max(...wrapped.map((lines) => textHeight(lines, fontSize)));
    const besideTrunk = role === 'secretary' && names.length === 1;
    rows.push({
      role,
      names: wrapped,
      fontSize,
      boxWidth,
      height: BAR + Math.max(LOWEST_NAME, tallest + 2 * PADDING.y),
      lefts: besideTrunk ? [2 * ACROSS] : leftEdges(wrapped.length, boxWidth),
      besideTrunk,
    });
  }
  return rows;
}

/** Five of a kind, whose names are not broken within a word in narrower boxes. */
function fitsNarrow(names: readonly string[], measure: MeasureText): boolean {
  const width = NARROW_ROW.width - 2 * PADDING.x;
  return names.length === NARROW_ROW.count && unbrokenSize(names, width, measure) !== undefined;
}

function nameSize(names: readonly string[], width: number, measure: MeasureText): number {
  return unbrokenSize(names, width, measure) ?? NAME_SIZES[0];
}

function unbrokenSize(names: readonly string[], width: number, measure: MeasureText) {
  const words = names.flatMap((name) => name.split(/\s+/u));
  return NAME_SIZES.find((fontSize) =>
    words.every((word) => measure(word, fontSize, true) <= width),
  );
}

function leftEdges(count: number, width: number): readonly number[] {
  const whole = count * width + (count - 1) * ACROSS;
  return Array.from({ length: count }, (_, index) => index * (width + ACROSS) - whole / 2);
}

function boxesOf(row: Row, top: number): readonly Mark[] {
  return row.names.flatMap((lines, index) => {
    const place = { x: row.lefts[index] ?? 0, width: row.boxWidth };
    return [
      boxMark({
        ...place,
        ...ROLE_FONT,
        y: top,
        height: BAR,
        role: row.role === 'leader' ? 'head' : 'category',
        lines: [roleNames[row.role]],
      }),
      boxMark({
        ...place,
        fontSize: row.fontSize,
        bold: true,
        y: top + BAR,
        height: row.height - BAR,
        role: 'plain',
        lines,
      }),
    ];
  });
}

/** The trunk down to a row and, where the row has several boxes, the bar from which they hang. */
function linesTo(row: Row, trunk: number | null, top: number): readonly Mark[] {
  if (trunk === null) return [];
  const middle = top + row.height / 2;
  const [first = 0] = row.lefts;
  if (row.besideTrunk) return [down(0, trunk, middle), across(middle, 0, first)];
  if (row.names.length === 1) return [down(0, trunk, top)];
  const bus = top - BUS;
  const centres = row.lefts.map((left) => left + row.boxWidth / 2);
  return [
    down(0, trunk, bus),
    across(bus, centres[0] ?? 0, centres.at(-1) ?? 0),
    ...centres.map((centre) => down(centre, bus, top)),
  ];
}

/** Where the trunk goes on: below a box in the middle, else from where it last was. */
function trunkAfter(row: Row, top: number): number {
  if (row.besideTrunk) return top + row.height / 2;
  return row.names.length % 2 === 1 ? top + row.height : top - BUS;
}

function down(x: number, from: number, to: number): Mark {
  return lineMark({ role: 'plain', from: { x, y: from }, to: { x, y: to }, width: 0.9 });
}

function across(y: number, from: number, to: number): Mark {
  return lineMark({ role: 'plain', from: { x: from, y }, to: { x: to, y }, width: 0.9 });
}

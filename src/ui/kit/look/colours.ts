import { palette } from '#figures/palette.ts';

/**
 * The colours of the pages by what they are for: `sheet` is `var(--sheet)`. `colours.css` is written from this table by
 * the test that compares the two: `npx vitest run --project pure tests/stylesheets -u`.
 */
export const pageColours = {
  ground: palette.ground,
  sheet: palette.white,
  wash: palette.wash,
  ink: palette.ink,
  lifted: palette.lifted,
  quiet: palette.quiet,
  waiting: palette.waiting,
  line: palette.line,
  edge: palette.edge,
  knot: palette.knot,
  thread: palette.thread,
  data: palette.data,
  // A page of the report, as it is shown.
  paper: palette.white,
  black: palette.black,
  tint: palette.tint,
  'head-tint': palette.headTint,
  'group-tint': palette.groupTint,
  hatch: palette.hatch,
  'column-rule': palette.columnRule,
  'row-rule': palette.rowRule,
  // Veils: how much of a colour lies over what is below, as the two last of eight digits.
  selection: `${palette.ink}24`,
  backdrop: `${palette.ink}73`,
  shade: `${palette.ink}40`,
  shadow: `${palette.ink}1F`,
  'faint-shadow': `${palette.black}0F`,
  marked: `${palette.data}1F`,
  pointed: `${palette.data}0F`,
} as const;

/** The arrow of a list, as an address of a drawing: a drawing behind a control knows no custom properties. */
export const chevron = `data:image/svg+xml,${encoded(
  `<svg xmlns='http://www.w3.org/2000/svg' width='12' height='8' fill='none' stroke='${palette.ink}' stroke-width='1.6'>` +
    `<path d='m1 1.500 5 5 5-5'/></svg>`,
)}`;

function encoded(svg: string): string {
  return svg.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23');
}

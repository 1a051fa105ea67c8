import { sheetTitle } from '#words/drawings/chartText.ts';
import type { Diagram, MeasureText } from '#figures/figure.ts';
import { layoutThread, threadPage } from './thread.ts';
import type { ThreadSheet } from './thread.ts';
import type { ThreadCause, ThreadInput } from './threadInput.ts';

interface SheetRoom extends ThreadSheet {
  readonly height: number;
  /** How one sheet is drawn; default in six columns. */
  readonly draw?: (input: ThreadInput, measure: MeasureText, sheet: ThreadSheet) => Diagram;
}

/**
 * The thread on as many sheets as its words need: causes that fit together share one, a cause too long for a sheet is
 * parted between its measures and, where one of them is too long, between its actions. Problem, target and result stand on each.
 *
 * `height` is the room on a sheet in points, where the thread is not shrunk.
 */
export function threadSheets(
  input: ThreadInput,
  measure: MeasureText,
  { height, draw: drawSheet = layoutThread, ...sheet }: SheetRoom = { ...threadPage, height: 370 },
): readonly Diagram[] {
  const draw = (causes: readonly ThreadCause[]): Diagram =>
    drawSheet({ ...input, causes }, measure, sheet);
  const pages: (readonly ThreadCause[])[] = [];
  for (const cause of input.causes.flatMap(partedBy((part) => draw([part]).height <= height))) {
    const last = pages.at(-1);
    const together = last === undefined ? null : joinedTo(last, cause);
    if (together !== null && draw(together).height <= height) pages.splice(-1, 1, together);
    else pages.push([cause]);
  }
  const drawings = pages.length === 0 ? [draw([])] : pages.map(draw);
  return drawings.map((drawing, index) => ({
    ...drawing,
    title: sheetTitle(drawing.title, index, drawings.length),
  }));
}

/** Parts of the same cause are one again where they share a sheet. */
function joinedTo(page: readonly ThreadCause[], cause: ThreadCause): readonly ThreadCause[] {
  const last = page.at(-1);
  if (last === undefined || last.knot !== cause.knot) return [...page, cause];
  const whole = { ...last, measures: [...last.measures, ...cause.measures] };
  return [...page.slice(0, -1), whole];
}

/** A cause whole where it fits, else one part a measure, and of a measure as few parts as hold its actions. */
function partedBy(fits: (cause: ThreadCause) => boolean) {
  return function part(cause: ThreadCause): readonly ThreadCause[] {
    if (fits(cause)) return [cause];
    const [only, ...others] = cause.measures;
    if (only === undefined) return [cause];
    if (others.length > 0) {
      return cause.measures.flatMap((measure) => part({ ...cause, measures: [measure] }));
    }
    if (only.actions.length < 2) return partedStandards(cause, only, part);
    const middle = Math.ceil(only.actions.length / 2);
    return [
      { ...only, actions: only.actions.slice(0, middle) },
      { ...only, actions: only.actions.slice(middle), standards: [] },
    ].flatMap((half) => part({ ...cause, measures: [half] }));
  };
}

/** What was done on every sheet, and of the standards that keep it one half on each. */
function partedStandards(
  cause: ThreadCause,
  only: ThreadCause['measures'][number],
  part: (cause: ThreadCause) => readonly ThreadCause[],
): readonly ThreadCause[] {
  if (only.standards.length < 2) return [cause];
  const middle = Math.ceil(only.standards.length / 2);
  return [only.standards.slice(0, middle), only.standards.slice(middle)].flatMap((standards) =>
    part({ ...cause, measures: [{ ...only, standards }] }),
  );
}

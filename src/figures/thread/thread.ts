import { THREAD_TITLE, threadHeads } from '#words/thread.ts';
import type { Diagram, DiagramPlace, Mark, MeasureText } from '#figures/figure.ts';
import { boxMark, textHeight } from '#figures/marks.ts';
import { threadCard } from './threadCard.ts';
import type { ThreadCard, ThreadType } from './threadCard.ts';
import type { ThreadInput } from './threadInput.ts';
import { isTornInto } from './threadInput.ts';
import { bent, linkMarks, straight } from './threadLinks.ts';
import type { Link } from './threadLinks.ts';
import { fallen, stacked } from './threadRows.ts';
import { describeThread } from './threadWords.ts';
import { wrapText } from '#figures/wrapText.ts';

/** Room and type of a thread that runs from left to right. */
export interface ThreadSheet {
  /** In points. */
  readonly width: number;
  readonly fontSize: number;
  /** The most lines that a knot shows of its words; the rest is cut off with an ellipsis. */
  readonly lines: number;
  /** Between two columns, in points. */
  readonly gap: number;
}

/** On a landscape page of a report. */
export const threadPage: ThreadSheet = { width: 640, fontSize: 8.5, lines: 30, gap: 20 };

const MARGIN = 4;
/** Between the problem and its target. */
const DROP = 20;
/** Between cards one under the other, and between the strands of two causes. */
const BETWEEN = 6;
/** What is higher than this, in points, is not seen at a glance. */
const TALL = 360;
/** Shares of the width, in the order of the heads. */
const SHARES = [1, 1.05, 1.15, 1.15, 0.85, 1.1] as const;

/**
 * The thread in six columns: the problem above its target, then causes, measures and actions as they branch, the
 * result as one bar through which every strand runs, and the standards behind it. A torn link is dashed.
 */
export function layoutThread(
  input: ThreadInput,
  measure: MeasureText,
  sheet: ThreadSheet = threadPage,
): Diagram {
  const columns = columnsOf(sheet);
  const type: ThreadType = { fontSize: sheet.fontSize, lines: sheet.lines, labels: 'bare' };
  const labelled: ThreadType = { ...type, labels: 'labelled' };
  const card = (knot: Parameters<typeof threadCard>[0], column: number, how = type) =>
    threadCard(knot, { width: columns[column]?.width ?? 0, type: how }, measure);
  const heads = threadHeads.map((text, index) =>
    wrapText(
      text,
      { width: columns[index]?.width ?? 0, fontSize: sheet.fontSize, bold: true },
      measure,
    ),
  );
  const headHeight = Math.max(...heads.map((lines) => textHeight(lines, sheet.fontSize)));
  const top = MARGIN + headHeight + 6;

  const strands = stacked(
    input.causes.map(({ knot, measures }) => {
      const bands = stacked(
        measures.map((measured) => {
          const actions = stacked(
            measured.actions.map((action) => card(action, 3)),
            BETWEEN,
          );
          const standards = stacked(
            measured.standards.map((one) => card(one, 5)),
            BETWEEN,
          );
          const own = card(measured.knot, 2);
          const height = Math.max(own.height, actions.height, standards.height);
          return { ...measured, own, actionCards: actions, standardCards: standards, height };
        }),
        BETWEEN,
      );
      const own = card(knot, 1);
      return { knot, own, bands, height: Math.max(own.height, bands.height) };
    }),
    2 * BETWEEN,
  );
  const problem = card(input.problem, 0, labelled);
  const target = card(input.target, 0, labelled);
  const result = card(input.result, 4, { ...labelled, lines: labelled.lines + 2 });
  const first = problem.height + DROP + target.height;
  const height = Math.max(strands.height, first, result.height);

  const boxes: Mark[] = [];
  const places: DiagramPlace[] = [];
  const links: Link[] = [];
  const left = (column: number): number => columns[column]?.left ?? 0;
  const right = (column: number): number => left(column) + (columns[column]?.width ?? 0);
  const put = (one: ThreadCard, x: number, y: number): number => {
    const { boxes: drawn, place } = one.at(x, y);
    boxes.push(...drawn);
    places.push(place);
    return y + one.height / 2;
  };

  const problemTop = top + before(height, first);
  put(problem, left(0), problemTop);
  const targetTop = problemTop + problem.height + DROP;
  const targetY = put(target, left(0), targetTop);
  const middle = left(0) + target.width / 2;
  links.push(
    straight({ x: middle, y: targetTop - DROP }, { x: middle, y: targetTop }, input.target),
  );

  for (const { item: strand, top: strandTop } of fallen(
    strands,
    top + (height - strands.height) / 2,
  )) {
    const causeY = put(strand.own, left(1), strandTop + before(strand.height, strand.own.height));
    links.push(bent({ x: right(0), y: targetY }, { x: left(1), y: causeY }, strand.knot));
    const bandsTop = strandTop + (strand.height - strand.bands.height) / 2;
    for (const { item: band, top: bandTop } of fallen(strand.bands, bandsTop)) {
      const bandY = put(band.own, left(2), bandTop + before(band.height, band.own.height));
      links.push(bent({ x: right(1), y: causeY }, { x: left(2), y: bandY }, band.knot));
      const actionsTop = bandTop + (band.height - band.actionCards.height) / 2;
      fallen(band.actionCards, actionsTop).forEach(({ item, top: y }, index) => {
        const actionY = put(item, left(3), y);
        const action = band.actions[index];
        if (action === undefined) return;
        links.push(bent({ x: right(2), y: bandY }, { x: left(3), y: actionY }, action));
        if (isTornInto(action)) return;
        links.push(straight({ x: right(3), y: actionY }, { x: left(4), y: actionY }, input.result));
      });
      const standardsTop = bandTop + (band.height - band.standardCards.height) / 2;
      fallen(band.standardCards, standardsTop).forEach(({ item, top: y }, index) => {
        const standardY = put(item, left(5), y);
        const standard = band.standards[index];
        if (standard === undefined) return;
        links.push(straight({ x: right(4), y: standardY }, { x: left(5), y: standardY }, standard));
      });
    }
  }

  const above = before(height, result.height);
  const bar = result.at(left(4), top + above);
  const role = isTornInto(input.result) ? 'broken' : 'thread';
  const edges = [
    { y: top, height: above },
    { y: top + above + result.height, height: height - above - result.height },
  ].filter((edge) => edge.height > 0);
  const marks: Mark[] = [
    ...heads.map((lines, index): Mark => ({
      kind: 'text',
      x: left(index),
      y: MARGIN,
      width: columns[index]?.width ?? 0,
      lines,
      fontSize: sheet.fontSize,
      bold: true,
      align: 'start',
      role: 'quiet',
    })),
    ...linkMarks(links),
    ...edges.map((edge) =>
      boxMark({
        ...edge,
        x: left(4),
        width: result.width,
        role: role === 'broken' ? role : 'quiet',
      }),
    ),
    ...boxes,
    ...bar.boxes,
  ];
  return {
    kind: 'diagram',
    parts: [],
    title: THREAD_TITLE,
    alt: describeThread(input),
    landscape: true,
    width: sheet.width,
    height: top + height + MARGIN,
    marks,
    places: [...places, bar.place],
  };
}

/** Room above what stands beside something this high: half of what is left, but never out of sight of its top. */
function before(height: number, own: number): number {
  return height > TALL ? 0 : (height - own) / 2;
}

function columnsOf({
  width,
  gap,
}: ThreadSheet): readonly { readonly left: number; readonly width: number }[] {
  const room = width - 2 * MARGIN - gap * (SHARES.length - 1);
  const whole = SHARES.reduce((sum, share) => sum + share, 0);
  let left = MARGIN;
  return SHARES.map((share) => {
    const column = { left, width: (room * share) / whole };
    left += column.width + gap;
    return column;
  });
}

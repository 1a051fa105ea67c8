import { knotNames, THREAD_TITLE } from '#words/thread.ts';
import type { Diagram, DiagramPlace, Mark, MeasureText } from '#figures/figure.ts';
import { textHeight, textMark } from '#figures/marks.ts';
import { sum } from '#figures/sum.ts';
import type { ThreadSheet } from './thread.ts';
import { threadCard } from './threadCard.ts';
import type { ThreadCard, ThreadType } from './threadCard.ts';
import type { ThreadInput, ThreadKnot } from './threadInput.ts';
import { bent, linkMarks, straight, through } from './threadLinks.ts';
import type { Link } from './threadLinks.ts';
import { fallen, stacked } from './threadRows.ts';
import { describeThread } from './threadWords.ts';

const MARGIN = 4;
/** Shares of the width of what led from the target to the result. */
const SHARES = [0.92, 0.95, 1.1, 1.08] as const;
/** Between the two rows, for the thread that leads from one to the other. */
const DROP = 15;
const BETWEEN = 6;
/** Under the head of a column. */
const HEAD_GAP = 3;
/** How far from the left edge of the result the thread rises to it. */
const RISE = 14;
const HEADS = ['dominant-causes', 'measures', 'actions', 'standards'] as const;

/**
 * The thread in two rows, with fewer and wider cards for a hall: above problem, target and result, below what led from
 * one to the other. No word is cut.
 */
export function layoutThreadInRows(
  input: ThreadInput,
  measure: MeasureText,
  sheet: ThreadSheet,
): Diagram {
  const { fontSize, width, gap, lines } = sheet;
  const bare: ThreadType = { fontSize, lines, labels: 'bare' };
  const labelled: ThreadType = { ...bare, labels: 'beside' };
  const room = width - 2 * MARGIN;
  const third = (room - 2 * gap) / 3;
  const free = room - (SHARES.length - 1) * gap;
  const wide = (column: number): number => (free * (SHARES[column] ?? 0)) / sum(SHARES);
  const left = (column: number): number =>
    MARGIN + sum(SHARES.slice(0, column).map((_, at) => wide(at) + gap));
  const right = (column: number): number => left(column) + wide(column);
  const upper = (knot: ThreadKnot) => threadCard(knot, { width: third, type: labelled }, measure);
  const lower = (column: number) => (knot: ThreadKnot) =>
    threadCard(knot, { width: wide(column), type: bare }, measure);

  const boxes: Mark[] = [];
  const places: DiagramPlace[] = [];
  const links: Link[] = [];
  const put = (one: ThreadCard, x: number, y: number): number => {
    const { boxes: drawn, place } = one.at(x, y);
    boxes.push(...drawn);
    places.push(place);
    return y + one.height / 2;
  };

  const above = [input.problem, input.target, input.result].map(upper);
  const [problem, target, result] = above as [ThreadCard, ThreadCard, ThreadCard];
  const height = Math.max(...above.map((card) => card.height));
  const upperLeft = (at: number): number => MARGIN + at * (third + gap);
  above.forEach((card, at) => put(card, upperLeft(at), MARGIN));
  const level = MARGIN + Math.min(problem.height, target.height, result.height) / 2;
  links.push(
    straight({ x: upperLeft(0) + third, y: level }, { x: upperLeft(1), y: level }, input.target),
  );

  const headTop = MARGIN + height + DROP;
  const top = headTop + textHeight([''], fontSize) + HEAD_GAP;
  const trunk = { x: upperLeft(1) + third / 2, y: MARGIN + target.height };
  const bend = headTop - DROP / 2;
  const rise = upperLeft(2) + RISE;
  let bottom = top;
  for (const { knot, measures } of input.causes) {
    const bands = measures.map((measured) => {
      const actions = stacked(measured.actions.map(lower(2)), BETWEEN);
      const standards = stacked(measured.standards.map(lower(3)), BETWEEN);
      const own = lower(1)(measured.knot);
      return {
        measured,
        own,
        actions,
        standards,
        height: Math.max(own.height, actions.height, standards.height),
      };
    });
    const own = lower(0)(knot);
    const causeTop = bottom;
    const causeY = put(own, left(0), causeTop);
    links.push(
      through(
        [
          trunk,
          { x: trunk.x, y: bend },
          { x: left(0) - 2, y: bend },
          { x: left(0) - 2, y: causeY },
          { x: left(0), y: causeY },
        ],
        knot,
      ),
    );
    const band = stacked(bands, BETWEEN);
    for (const { item, top: bandTop } of fallen(band, causeTop)) {
      const ownY = put(item.own, left(1), bandTop);
      links.push(bent({ x: right(0), y: causeY }, { x: left(1), y: ownY }, item.measured.knot));
      fallen(item.actions, bandTop).forEach(({ item: card, top: y }, at) => {
        const action = item.measured.actions[at];
        const actionY = put(card, left(2), y);
        if (action === undefined) return;
        links.push(bent({ x: right(1), y: ownY }, { x: left(2), y: actionY }, action));
      });
      const firstAction = item.measured.actions[0];
      const from = firstAction === undefined ? right(1) : right(2);
      fallen(item.standards, bandTop).forEach(({ item: card, top: y }, at) => {
        const standard = item.measured.standards[at];
        const standardY = put(card, left(3), y);
        if (standard !== undefined)
          links.push(bent({ x: from, y: ownY }, { x: left(3), y: standardY }, standard));
      });
    }
    bottom = causeTop + Math.max(own.height, band.height) + 2 * BETWEEN;
  }
  const resultFoot = MARGIN + result.height;
  links.push(straight({ x: rise, y: top }, { x: rise, y: resultFoot }, input.result));
  const heads = HEADS.map((id, at) =>
    textMark({
      x: left(at),
      y: headTop,
      width: wide(at),
      lines: [knotNames[id]],
      fontSize,
      bold: true,
      align: 'start',
      role: 'quiet',
    }),
  );
  return {
    kind: 'diagram',
    parts: [],
    title: THREAD_TITLE,
    alt: describeThread(input),
    landscape: true,
    width,
    height: Math.max(bottom - 2 * BETWEEN, top) + MARGIN,
    marks: [...linkMarks(links), ...heads, ...boxes],
    places,
  };
}

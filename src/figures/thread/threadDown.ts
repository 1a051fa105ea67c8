import { THREAD_TITLE } from '#words/thread.ts';
import type { Diagram, DiagramPlace, Mark, MeasureText, Point } from '#figures/figure.ts';
import { threadCard } from './threadCard.ts';
import type { ThreadType } from './threadCard.ts';
import type { ThreadInput, ThreadKnot } from './threadInput.ts';
import { hanging, linkMarks } from './threadLinks.ts';
import type { Link } from './threadLinks.ts';
import { describeThread } from './threadWords.ts';

const MARGIN = 4;
const INDENT = 18;
const BETWEEN = 8;
/** Where the thread leaves a knot downwards, from its left edge. */
const TRUNK = 8;
const TYPE: ThreadType = { fontSize: 10, lines: 4, labels: 'labelled' };

/** The thread from top to bottom, each knot hanging from the one it answers: for screens too narrow for columns. */
export function layoutThreadDown(input: ThreadInput, measure: MeasureText, width: number): Diagram {
  const boxes: Mark[] = [];
  const places: DiagramPlace[] = [];
  const links: Link[] = [];
  let top = MARGIN;

  /** Puts a knot under what stands already and returns where those hang that answer it. */
  function hang(knot: ThreadKnot, depth: number, from: Point | null): Point {
    const x = MARGIN + depth * INDENT;
    const card = threadCard(knot, { width: width - x - MARGIN, type: TYPE }, measure);
    const { boxes: drawn, place } = card.at(x, top);
    boxes.push(...drawn);
    places.push(place);
    if (from !== null) {
      const into = depth === 0 ? { x: from.x, y: top } : { x, y: top + card.height / 2 };
      links.push(hanging(from, into, knot));
    }
    top += card.height + BETWEEN;
    return { x: x + TRUNK, y: top - BETWEEN };
  }

  const problem = hang(input.problem, 0, null);
  const target = hang(input.target, 0, problem);
  for (const { knot, measures } of input.causes) {
    const cause = hang(knot, 1, target);
    for (const measured of measures) {
      const own = hang(measured.knot, 2, cause);
      for (const action of measured.actions) hang(action, 3, own);
    }
  }
  const result = hang(input.result, 0, target);
  for (const { measures } of input.causes) {
    for (const { standards } of measures) {
      for (const standard of standards) hang(standard, 1, result);
    }
  }
  return {
    kind: 'diagram',
    parts: [],
    title: THREAD_TITLE,
    alt: describeThread(input),
    landscape: false,
    width,
    height: top - BETWEEN + MARGIN,
    marks: [...linkMarks(links), ...boxes],
    places,
  };
}

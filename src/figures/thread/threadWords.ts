import { threadAlt } from '#words/thread.ts';
import { knotName } from './threadCard.ts';
import type { ThreadInput, ThreadKnot } from './threadInput.ts';

/** Every knot of the thread, in the order in which it is read. */
export function knotsOf({ problem, target, causes, result }: ThreadInput): readonly ThreadKnot[] {
  const measures = causes.flatMap((cause) => cause.measures);
  return [
    problem,
    target,
    ...causes.map(({ knot }) => knot),
    ...measures.map(({ knot }) => knot),
    ...measures.flatMap(({ actions }) => actions),
    result,
    ...measures.flatMap(({ standards }) => standards),
  ];
}

/** What the drawing shows, for those who cannot see it. */
export function describeThread(input: ThreadInput): string {
  return threadAlt(
    knotsOf(input).map((knot) => ({
      name: knotName(knot),
      isThere: knot.state === 'there',
      isTorn: knot.torn !== '',
    })),
  );
}

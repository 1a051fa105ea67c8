import { nameOf } from './threadCard.ts';
import type { ThreadInput, ThreadKnot } from './threadInput.ts';

export const THREAD_TITLE = 'Benang merah';

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
  const knots = knotsOf(input);
  if (knots.every(({ state }) => state !== 'there')) return 'Benang merah belum bersimpul.';
  const torn = knots.filter((knot) => knot.torn !== '').map(nameOf);
  const breaks = torn.length === 0 ? '' : ` Benang putus pada ${torn.join('; ')}.`;
  return `${knots.map(nameOf).join(' → ')}.${breaks}`;
}

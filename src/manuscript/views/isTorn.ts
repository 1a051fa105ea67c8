import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Knot, Thread } from '#domain/risalah/thread.ts';

/** Whether the thread fails to reach a knot: it is empty, lacks its number, or nothing before it points there. */
export function isTorn({ id, isEmpty, number }: Knot, thread: Thread, risalah: Risalah): boolean {
  if (isEmpty) return true;
  const { problem, causes, measures } = thread;
  switch (id) {
    case 'problem':
      return number === null;
    case 'target':
      return number === null || problem === null || risalah.target.problem !== problem.id;
    case 'dominant-causes':
      return false;
    case 'measures':
      return (
        causes.some((dominant) => dominant.measures.length === 0) ||
        measures.some(({ cause }) => cause === null)
      );
    case 'actions':
      return measures.some(({ isCarriedOut }) => !isCarriedOut);
    case 'result':
      return number === null || !measures.some(({ isCarriedOut }) => isCarriedOut);
    case 'standards':
      return false;
  }
}

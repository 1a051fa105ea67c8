import { fork } from 'node:child_process';
import type { Line, Task } from './child.ts';

/**
 * Milliseconds by the clock after which a file that was not judged is given up. The limit for one is told by computing,
 * so that this only ends what hangs: on a machine that has other work a child may be kept waiting for minutes.
 */
const PATIENCE = 900_000;

/** Memory of the child in MB, so that what needs more than any file may ends it instead of this machine. */
const MEMORY = 2000;

/**
 * Lets a child judge the files of a task and watches it: one that hangs is ended, one that dies is followed by another.
 * The file it was at is given to a child once more, since a machine ends processes for reasons of its own; what ends two
 * of them counts.
 */
export async function watchChild(
  program: string,
  task: Task,
  take: (line: Line) => void,
): Promise<void> {
  let from = task.from;
  let tried = -1;
  while (from < task.to) {
    const { next, how } = await oneChild(program, { ...task, from }, take);
    const isSecond = next === tried;
    if (next < task.to && isSecond) take(lost(next, how));
    from = isSecond ? next + 1 : next;
    tried = next;
  }
}

interface Reached {
  /** The file that was not judged; the end of the task where all were. */
  readonly next: number;
  /** How the child ended. */
  readonly how: string;
}

function oneChild(program: string, task: Task, take: (line: Line) => void): Promise<Reached> {
  return new Promise((resolve) => {
    const child = fork(program, {
      execArgv: ['--expose-gc', `--max-old-space-size=${MEMORY}`],
      stdio: 'ignore',
    });
    let next = task.from;
    let isHung = false;
    const giveUp = (): void => {
      isHung = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, PATIENCE);
    child.on('message', (line: Line) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      next = line.index + 1;
      take(line);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      const how = isHung ? `not done after ${PATIENCE} ms` : `died: ${signal ?? code}`;
      resolve({ next, how });
    });
    child.send(task);
  });
}

function lost(index: number, how: string): Line {
  return {
    index,
    name: '',
    how: '',
    bytes: 0,
    ms: Infinity,
    mb: Infinity,
    outcome: 'threw',
    thrown: how,
    isAltered: false,
    isPrinted: false,
  };
}

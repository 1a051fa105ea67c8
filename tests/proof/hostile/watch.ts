import { fork } from 'node:child_process';
import type { Line, Task } from './child.ts';

/** Milliseconds after which a file that was not judged is given up: far more than the limit for one. */
const PATIENCE = 90_000;

/** Memory of the child in MB, so that what needs more than any file may ends it instead of this machine. */
const MEMORY = 2000;

/**
 * Lets a child judge the files of a task and watches it: one that hangs is ended, one that dies is followed by another,
 * and either counts against the file it was at.
 */
export async function watchChild(
  program: string,
  task: Task,
  take: (line: Line) => void,
): Promise<void> {
  let at = task.from;
  while (at < task.to) {
    const reached = await oneChild(program, { ...task, from: at }, take);
    if (reached.next < task.to) take(lost(reached.next, reached.how));
    at = reached.next < task.to ? reached.next + 1 : task.to;
  }
}

interface Reached {
  /** The file that was not judged; the end of the task where all were. */
  readonly next: number;
  readonly how: 'hung' | 'died';
}

function oneChild(program: string, task: Task, take: (line: Line) => void): Promise<Reached> {
  return new Promise((resolve) => {
    const child = fork(program, {
      execArgv: ['--expose-gc', `--max-old-space-size=${MEMORY}`],
      stdio: 'ignore',
    });
    let next = task.from;
    let how: Reached['how'] = 'died';
    const giveUp = (): void => {
      how = 'hung';
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, PATIENCE);
    child.on('message', (line: Line) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      next = line.index + 1;
      take(line);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve({ next, how });
    });
    child.send(task);
  });
}

function lost(index: number, how: Reached['how']): Line {
  return {
    index,
    name: '',
    how: '',
    bytes: 0,
    ms: Infinity,
    mb: Infinity,
    outcome: 'threw',
    thrown: how === 'hung' ? `Not done after ${PATIENCE} ms` : 'The process died',
    isAltered: false,
    isPrinted: false,
  };
}

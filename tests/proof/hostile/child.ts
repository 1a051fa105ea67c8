import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { chanceOf } from './chance.ts';
import { hostileFile } from './hostileFile.ts';
import type { Control } from './hostileFile.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';

/** What a child is asked: files `from` to before `to` of a seed, made of the controls in a folder. */
export interface Task {
  readonly folder: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** One line of its answer. */
export interface Line extends Judged {
  readonly index: number;
  readonly name: string;
  readonly how: string;
  readonly bytes: number;
  /** Milliseconds of computing, all threads together, printing left out. */
  readonly ms: number;
  /** The most memory that the process held, in MB. */
  readonly mb: number;
}

/** Memory that is still held from files before counts for none of them. */
const SWEPT_ABOVE = 300_000_000;

process.on('message', (task: Task) => {
  void work(task).then(() => process.disconnect());
});

// Whoever asked has gone.
process.on('disconnect', () => process.exit(0));

async function work({ folder, seed, from, to }: Task): Promise<void> {
  const controls = controlsIn(folder);
  for (let index = from; index < to; index += 1) {
    const file = hostileFile(controls, seed, index);
    const chance = chanceOf(seed + 1, index);
    const isRecord = file.how === 'content';
    const asked = { findings: isRecord || chance.below(10) === 0, print: chance.below(500) === 0 };
    if (process.memoryUsage.rss() > SWEPT_ABOVE) globalThis.gc?.();
    forgetPeak();
    const before = process.cpuUsage();
    const judged = await judge(file, { ...asked, print: false });
    const { user, system } = process.cpuUsage(before);
    const mb = peak();
    const printed = asked.print ? await judge(file, asked) : judged;
    const { name, how, bytes } = file;
    const ms = Math.round((user + system) / 1000);
    process.send?.({ ...printed, index, name, how, bytes: bytes.length, ms, mb } satisfies Line);
    await setImmediate();
  }
}

function controlsIn(folder: string): [Control, ...Control[]] {
  const [first, ...rest] = readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  if (first === undefined) throw new Error(`No files in ${folder}`);
  return [first, ...rest];
}

/** Linux counts the most that a process ever held, and begins anew when told so. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the memory held afterwards stands in for it.
  }
}

function peak(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Math.round(process.memoryUsage.rss() / 2 ** 20);
  }
}

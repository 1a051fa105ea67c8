import { beforeAll, expect, it } from 'vitest';
import { smallFiles } from '#tests/proof/hostile/controls.ts';
import { hostileFile } from '#tests/proof/hostile/hostileFile.ts';
import type { Control } from '#tests/proof/hostile/hostileFile.ts';
import { judge } from '#tests/proof/hostile/judge.ts';

const COUNT = 100;

// The long run, `tests/proof/mutatedFiles.test.ts`, takes a hundred thousand of them and watches what they cost.
const controls: Control[] = [];
beforeAll(async () => {
  for (const [name, bytes] of await smallFiles()) controls.push({ name, bytes });
});

it('opens sound files of every kind', async () => {
  for (const control of controls) {
    const judged = await judge({ ...control, how: 'bytes' }, { findings: false, print: false });
    expect([control.name, judged.outcome]).toEqual([control.name, 'opened']);
  }
});

it('opens or refuses whatever becomes of them, and throws nothing', async () => {
  const [first, ...rest] = controls;
  if (first === undefined) throw new Error('No controls');
  for (let index = 0; index < COUNT; index += 1) {
    const file = hostileFile([first, ...rest], 7, index);
    const judged = await judge(file, { findings: index % 10 === 0, print: false });
    expect([index, judged.thrown]).toEqual([index, '']);
  }
});

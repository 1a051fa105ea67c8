import { describe, expect, it } from 'vitest';
import { likeBefore } from '#domain/edits/likeBefore.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { dataNames } from '#words/tools.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const blank = newRisalah();
const fresh = (id: string): ToolUse => emptyToolUse('histogram', () => id, dataNames);

function holding(...data: ToolUse[]) {
  return { background: blank.background, inventory: { ...blank.inventory, data } };
}

describe('a histogram of what came after', () => {
  const own = fresh('before');
  if (own.tool !== 'histogram') throw new Error('no histogram');
  const before: ToolUse = {
    ...own,
    input: { ...own.input, rule: 'k', k: 7, quartiles: 'exclusive', values: [1, 2], usl: 60 },
  };

  it('is grouped as the one from before, and holds none of its values', () => {
    const after = likeBefore(fresh('after'), 'comparison', holding(before));
    expect(after).toMatchObject({
      id: 'after',
      input: { rule: 'k', k: 7, quartiles: 'exclusive', values: own.input.values, usl: null },
    });
  });

  it('is as any other where there are two, or elsewhere', () => {
    const plain = fresh('after');
    expect(likeBefore(plain, 'comparison', holding(before, fresh('two')))).toBe(plain);
    expect(likeBefore(plain, 'inventory', holding(before))).toBe(plain);
  });
});

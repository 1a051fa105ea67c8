import { describe, expect, it } from 'vitest';
import { resolveBefore, resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import { paretoUse, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const use = paretoUse as ParetoUse;
const typed = { ...use, input: { ...use.input, items: [{ category: 'A', count: 3 }] } };

describe('a Pareto', () => {
  it('takes the totals of the check sheet it names', () => {
    expect(resolvePareto(wholeThread(), use).items).toEqual([
      { category: 'Berkas tidak lengkap', count: 100 },
      { category: 'Antrean lama', count: 54 },
    ]);
  });

  it('keeps its own items where it names no check sheet that exists', () => {
    for (const from of ['', 'gone', 'pareto']) {
      expect(resolvePareto(wholeThread(), { ...typed, from }).items).toEqual(typed.input.items);
    }
  });

  it('leaves rows of the check sheet out that say nothing', () => {
    const risalah = wholeThread();
    const [sheet] = risalah.inventory.data;
    if (sheet?.tool !== 'check-sheet') throw new Error('no check sheet');
    const kinds = [...sheet.input.kinds, { id: 'blank', name: ' ' }];
    const data = [{ ...sheet, input: { ...sheet.input, kinds } }];
    expect(
      resolvePareto({ ...risalah, inventory: { ...risalah.inventory, data } }, use).items,
    ).toHaveLength(2);
  });

  it('finds the one it is compared with, resolved, and never itself', () => {
    expect(
      resolveBefore(wholeThread(), { ...typed, id: 'after', before: 'pareto' })?.items,
    ).toHaveLength(2);
    for (const before of ['', 'gone', 'sheet']) {
      expect(resolveBefore(wholeThread(), { ...typed, id: 'after', before })).toBeNull();
    }
    expect(resolveBefore(wholeThread(), { ...use, before: use.id })).toBeNull();
  });
});

it('lists every use with its section', () => {
  expect(toolUses(wholeThread()).map(({ section, use: { id } }) => [section, id])).toEqual([
    ['inventory', 'sheet'],
    ['inventory', 'pareto'],
  ]);
});

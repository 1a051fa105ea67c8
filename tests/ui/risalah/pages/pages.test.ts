import { describe, expect, it } from 'vitest';
import { sectionIds } from '#domain/method/sectionId.ts';
import { methods } from '#templates/methods/methods.ts';
import { SUMMARY_PAGE, asklessIdOf, asklessIds, pagesOf } from '#ui/risalah/pages/pages.ts';

describe('pagesOf', () => {
  it.each(methods.map((method) => [method.id, method] as const))(
    'asks every section exactly once in the method %s',
    (_, method) => {
      const asked = pagesOf(method, {}).flatMap(({ sections }) => sections);
      expect(asked.toSorted()).toEqual([...sectionIds].sort());
    },
  );

  it('gives every page an address of its own, those that ask nothing included', () => {
    for (const method of methods) {
      const ids = [...asklessIds, ...pagesOf(method, {}).map(({ id }) => id)];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('asklessIdOf', () => {
  it('leads an address of no page to the summary', () => {
    expect(asklessIds.map(asklessIdOf)).toEqual(asklessIds);
    expect(['', 'halaman-lain'].map(asklessIdOf)).toEqual([SUMMARY_PAGE, SUMMARY_PAGE]);
  });
});

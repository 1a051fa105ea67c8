import { expect, it } from 'vitest';
import { z } from 'zod';
import { causeEffect } from '#domain/tools/causes/causeEffect.ts';
import { toolIds, toolUseKinds } from '#domain/tools/toolId.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { tools, useTools } from '#domain/tools/tools.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import { dataNames } from '#words/tools.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';

it('keeps every tool under its id, with an empty input that its own schema accepts', () => {
  expect(Object.keys(tools)).toEqual([...toolIds]);
  for (const tool of Object.values(tools)) {
    expect(tool.input.safeParse(tool.empty).success).toBe(true);
  }
});

it('starts every tool without a word, its choices and the name of what a Pareto groups apart', () => {
  const written = Object.values(tools).flatMap(({ input, empty }) =>
    Object.entries<unknown>(empty).flatMap(([name, value]) => {
      const isText = input.safeParse({ ...empty, [name]: 'sembarang kata' }).success;
      return isText && value !== '' ? [value] : [];
    }),
  );
  expect(written).toEqual(['Lain-lain']);
});

it.each(toolUseKinds)(
  'begins %s with blank lines, each with an id of its own where it has one',
  (kind) => {
    let count = 0;
    const begun = useTools[kind].first(() => `new-${(count += 1)}`, dataNames);
    expect(useTools[kind].input.parse(begun)).toEqual(begun);
    expect(begun).not.toEqual(useTools[kind].empty);
    const ids = JSON.stringify(begun).match(/"id":"new-\d+"/gu) ?? [];
    expect(new Set(ids).size).toBe(count);
  },
);

it.each(toolUseKinds)('takes %s for empty until its data hold something', async (kind) => {
  const { empty, first } = useTools[kind];
  expect(isEmpty(kind, empty)).toBe(true);
  expect(
    isEmpty(
      kind,
      first(() => 'x', dataNames),
    ),
  ).toBe(true);
  for (const { data } of await loadTeachingCases(kind)) {
    if ('tool' in data) expect(isEmpty(data.tool, data.input)).toBe(false);
  }
});

it('takes a diagram of categories for empty until one cause says something', () => {
  const cause = { id: 'a', parent: 'c', text: ' ', candidate: false, retired: false };
  const diagram = { ...causeEffect.empty, categories: [{ id: 'c', name: 'Manusia' }] };
  expect(causeEffect.isEmpty({ ...diagram, causes: [cause] })).toBe(true);
  expect(causeEffect.isEmpty({ ...diagram, causes: [{ ...cause, text: 'Sibuk' }] })).toBe(false);
});

it('reads a check sheet exactly where a use can name one, and names none at first', () => {
  for (const kind of toolUseKinds) {
    const { links, fromSheet } = useTools[kind];
    expect('from' in links.none, kind).toBe(fromSheet !== undefined);
    expect(z.strictObject(links.schema).parse(links.none), kind).toEqual(links.none);
  }
});

function isEmpty<Kind extends ToolUseKind>(kind: Kind, input: InputOf<Kind>): boolean {
  return useTools[kind].isEmpty(input);
}

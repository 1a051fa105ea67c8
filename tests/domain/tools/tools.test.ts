import { expect, it } from 'vitest';
import { toolIds } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';

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

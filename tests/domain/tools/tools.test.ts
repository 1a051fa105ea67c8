import { expect, it } from 'vitest';
import { toolIds } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';

it('keeps every tool under its id, with an empty input that its own schema accepts', () => {
  expect(Object.keys(tools)).toEqual([...toolIds]);
  for (const tool of Object.values(tools)) {
    expect(tool.input.safeParse(tool.empty).success).toBe(true);
  }
});

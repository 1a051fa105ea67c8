import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '#cli/analyse.ts';
import { toolResults } from '#cli/results/toolResults.ts';
import { schemaOf } from '#cli/schemaOf.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import { ownInputs } from './ownInputs.ts';

describe('what analyse prints', () => {
  it.each(toolIds)('has the names and forms that its schema says, and no others: %s', (tool) => {
    const result = analyse(tool, JSON.stringify(ownInputs[tool]));
    const printed = JSON.parse(JSON.stringify(result)) as object;
    const schema = toolResults[tool];
    expect(schema.safeParse(printed).error?.issues ?? []).toEqual([]);
    const { properties } = z.toJSONSchema(schema, { unrepresentable: 'any' });
    expect(Object.keys(printed).toSorted()).toEqual(Object.keys(properties ?? {}).toSorted());
  });

  it.each(toolIds)('is said beside the input that schema prints: %s', (tool) => {
    const schema = schemaOf(tool);
    expect(schema).toMatchObject({ type: 'object', result: { type: 'object' } });
    expect(JSON.stringify(schema)).not.toMatch(/\$ref|readOnly/);
  });
});

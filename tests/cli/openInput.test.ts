import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '#cli/analyse.ts';
import { openInput } from '#cli/openInput.ts';
import { schemaOf } from '#cli/schemaOf.ts';
import { unusedNumbers } from '#cli/unusedNumbers.ts';
import { usualTool } from '#cli/usualTool.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import { ownInputs } from './ownInputs.ts';

function filled(tool: ToolId, given: object): unknown {
  return openInput(usualTool(tool), unusedNumbers(given)).parse(given);
}

describe('an input from the command line', () => {
  it.each(toolIds)('may leave out all that the tool has an empty value for: %s', (tool) => {
    const usual = tool === 'histogram' ? { convention: 'statistical' } : {};
    expect(filled(tool, {})).toEqual({ ...tools[tool].empty, ...usual });
    expect(schemaOf(tool)).not.toHaveProperty('required');
  });

  it.each(toolIds)('is concluded from as if nothing had been left out: %s', (tool) => {
    const bare = ownInputs[tool];
    const whole = filled(tool, bare);
    expect(tools[tool].input.safeParse(whole).success).toBe(true);
    expect(analyse(tool, JSON.stringify(bare))).toEqual(analyse(tool, JSON.stringify(whole)));
  });

  it('has what its rows leave out: no text, no number, no list, no tick, and the usual choice', () => {
    expect(filled('control-chart', { points: [{ name: '1' }] })).toMatchObject({
      points: [{ name: '1', values: [], count: null, size: null, struck: '', note: '' }],
    });
    expect(filled('cause-effect', { causes: [{ parent: 'x' }] })).toMatchObject({
      causes: [{ id: '1', parent: 'x', text: '', candidate: false, retired: false }],
    });
    expect(filled('series', { series: [{ values: [1] }] })).toMatchObject({
      series: [{ name: '', role: 'data', values: [1] }],
    });
  });

  it('gives ids in order through all lists, and none that stands in the input already', () => {
    const sheet = { columns: [{}, { id: '2' }, {}], kinds: [{ name: 'a' }, { id: 'k' }] };
    expect(filled('check-sheet', sheet)).toMatchObject({
      kinds: [{ id: '1' }, { id: 'k' }],
      columns: [{ id: '3' }, { id: '2' }, { id: '4' }],
    });
  });

  it('says in its schema what a row cannot do without', () => {
    const required = (tool: ToolId, list: string): unknown =>
      z
        .object({
          properties: z.record(
            z.string(),
            z.object({ items: z.object({ required: z.array(z.string()).optional() }).optional() }),
          ),
        })
        .parse(schemaOf(tool)).properties[list]?.items?.required;
    expect(required('control-chart', 'changes')).toEqual(['at']);
    expect(required('control-chart', 'rules')).toEqual(['rule']);
    expect(required('control-chart', 'points')).toBeUndefined();
    expect(required('series', 'series')).toBeUndefined();
    expect(required('check-sheet', 'kinds')).toBeUndefined();
  });

  it('is not read where it is nested deeper than a computer reads', () => {
    const deep = 100_000;
    const text = '['.repeat(deep) + ']'.repeat(deep);
    expect(() => analyse('pareto', text)).toThrow('bersarang terlalu dalam');
  });
});

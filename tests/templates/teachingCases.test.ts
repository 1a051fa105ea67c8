import { describe, expect, it } from 'vitest';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { toolUseSchema } from '#domain/risalah/schema/toolUse.ts';
import { causeEffectInputSchema } from '#domain/tools/causes/causeEffect.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import { causeEffectView } from '#manuscript/tools/causes/causeEffect.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { defaults } from '#templates/defaults.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';

function risalahWith(data: AnyTeachingCase['data']): Risalah {
  const blank = emptyRisalah({
    id: 'r',
    createdAt: '2026-06-01T02:00:00.000Z',
    method: 'eight',
    newId: () => 'x',
    defaults,
  });
  return 'tool' in data
    ? { ...blank, background: { ...blank.background, data: [data] } }
    : { ...blank, 'cause-effect': data };
}

function viewOf(data: AnyTeachingCase['data']): View {
  const risalah = risalahWith(data);
  return 'tool' in data
    ? toolUseView(risalah, data)
    : causeEffectView({ risalah, place: { section: 'cause-effect', name: '' } });
}

describe.each(toolIds)('teaching data of %s', (tool) => {
  it('are there, each with a name, a lesson and data that the schema accepts', async () => {
    const cases = await loadTeachingCases(tool);
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const { name, lesson, data } of cases) {
      expect(name).not.toBe('');
      expect(lesson).toMatch(/\.$/);
      const schema = 'tool' in data ? toolUseSchema : causeEffectInputSchema;
      expect(schema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    }
  });

  it('name the tool they teach and where they come from', async () => {
    for (const { data } of await loadTeachingCases(tool)) {
      expect('tool' in data ? data.tool : 'cause-effect').toBe(tool);
      if ('tool' in data) expect(data.evidence.source).not.toBe('');
    }
  });

  it('draw a figure and say a sentence without a number that is none', async () => {
    for (const { name, data } of await loadTeachingCases(tool)) {
      const { figures, reading } = viewOf(data);
      expect(figures, name).not.toEqual([]);
      expect(reading, name).not.toBe('');
      expect(JSON.stringify([figures, reading]), name).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

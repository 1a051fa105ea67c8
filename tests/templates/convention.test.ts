import { describe, expect, it } from 'vitest';
import { conventionSchema, emptyConvention } from '#domain/convention/schema/convention.ts';
import { itemsOf, scoreFormSchema } from '#domain/convention/schema/form.ts';
import { questionGuides } from '#templates/guidance/questionGuides.ts';
import { conventionForms } from '#templates/convention/conventionForms.ts';
import { conventionPresets, ladderPresets } from '#templates/convention/conventionPresets.ts';

const forms = conventionForms.map(({ form }) => form);
const fields = Object.entries(questionGuides).flatMap(([section, asked]) =>
  Object.keys(asked).map((field) => `${section}/${field}`),
);

/** Hundredths, in which sums are exact. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}

describe.each(forms.map((form) => [form.id, form] as const))('the sheet %s', (_, form) => {
  const items = itemsOf(form);

  it('is one that an event can keep', () => {
    expect(scoreFormSchema.parse(form)).toEqual(form);
  });

  it('has items of at most two decimals, each with an id of its own', () => {
    for (const { points } of items) {
      expect(points).toBeGreaterThan(0);
      expect(Number(points.toFixed(2))).toBe(points);
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('adds up to the points that its name tells', () => {
    const all = items.reduce((sum, { points }) => sum + hundredths(points), 0);
    expect(form.name).toContain(`(${all === 100_000 ? '1.000' : all / 100} poin)`);
  });

  it('asks about each item, and is fed by questions that exist', () => {
    for (const { asks, fedBy } of items) {
      expect(asks).toMatch(/\?$/);
      for (const field of fedBy) expect(fields).toContain(field);
    }
  });

  it('says of each level what a team of it does', () => {
    for (const { share, means } of form.levels) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(means).toMatch(/\.$/);
    }
  });
});

it('parts ten points into thirds that a judge can write', () => {
  const report = forms.find(({ id }) => id === 'report');
  const points = (report && itemsOf(report))?.filter(({ id }) => id.startsWith('convention.o'));
  expect(points?.map((item) => item.points)).toEqual([3.33, 3.33, 3.34]);
});

describe.each(conventionPresets.map((preset) => [preset.id, preset] as const))(
  'the convention %s',
  (_, preset) => {
    it('is one that an event can keep, and its weights are a whole', () => {
      const convention = { ...emptyConvention(), forms: preset.forms, rule: preset.rule };
      expect(conventionSchema.parse(convention)).toEqual(convention);
      expect(preset.forms.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    });

    it('parts equals by what its own sheets have', () => {
      for (const step of preset.rule.ladder) {
        if (step.by !== 'score') continue;
        const form = preset.forms.find(({ id }) => id === step.form);
        const groups = ['', ...(form?.groups ?? []).map(({ id }) => id)];
        expect(form === undefined ? [] : groups).toContain(step.group);
      }
    });

    it('takes points for time only where a sheet is timed', () => {
      const isTimed = preset.forms.some((form) => form.isTimed);
      expect(preset.rule.penalty > 0).toBe(isTimed);
    });
  },
);

it('offers ladders of sheets that are offered', () => {
  const known = new Set(forms.map(({ id }) => id));
  for (const { ladder } of ladderPresets)
    for (const step of ladder) if (step.by === 'score') expect(known).toContain(step.form);
});

import { describe, expect, it } from 'vitest';
import { methodSchema } from '#domain/method/method.ts';
import { stepSectionIds, stepSections } from '#domain/method/sectionId.ts';
import { methodById, methods } from '#templates/methods/methods.ts';

describe.each(methods.map((method) => [method.id, method] as const))(
  'the method %s',
  (_, method) => {
    it('satisfies the schema and survives JSON', () => {
      const copy: unknown = JSON.parse(JSON.stringify(method));
      expect(copy).toEqual(method);
      expect(methodSchema.safeParse(copy).success).toBe(true);
    });

    it('names every section exactly once', () => {
      const named = method.steps.flatMap((step) => step.sections);
      expect([...named].sort()).toEqual([...stepSectionIds].sort());
    });

    it('gives every step an id of its own, names and at least one section', () => {
      expect(new Set(method.steps.map((step) => step.id)).size).toBe(method.steps.length);
      for (const step of method.steps) {
        expect(step.name).not.toBe('');
        expect(step.heading).not.toBe('');
        expect(step.sections.length).toBeGreaterThan(0);
        expect(step.pdca.length).toBeGreaterThan(0);
      }
    });
  },
);

it('gives every method an id of its own', () => {
  expect(methods.map((method) => method.id)).toEqual([
    'eight',
    'seven',
    'eight-target-first',
    'eight-pusri',
    'eight-anakonda',
  ]);
});

it('puts plan and implementation under one step in the seven-step edition', () => {
  const step = methodById('seven').steps.find((each) => each.sections.includes('action-plan'));
  expect(methodById('seven').steps).toHaveLength(7);
  expect(new Set(step?.sections.map((section) => stepSections[section]))).toEqual(
    new Set(['plan', 'implementation']),
  );
});

it('falls back on eight steps for a method it does not know', () => {
  expect(methodById('langkah-lain').id).toBe('eight');
});

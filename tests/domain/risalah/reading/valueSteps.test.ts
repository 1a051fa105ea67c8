import { describe, expect, it } from 'vitest';
import { emptyValueRow } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { orderedValues, phaseOfStep, valueSteps } from '#domain/risalah/reading/valueSteps.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';

type Row = Risalah['values']['rows'][number];

function row(value: string, phase: Row['phase'], practice = 'Dicatat setiap hari'): Row {
  return { ...emptyValueRow(`${value}-${phase}`), value, phase, practice };
}

describe('valueSteps', () => {
  it('marks the step in which a value was lived', () => {
    const [first] = valueSteps([row('Akuntabel', 'causes')], eightSteps);
    expect(first?.steps.indexOf('told')).toBe(1);
    expect(first?.steps.filter((state) => state !== 'none')).toHaveLength(1);
  });

  it('gathers the rows of one value', () => {
    const rows = [row('Akuntabel', 'causes'), row('Loyal', 'plan'), row('Akuntabel', 'next')];
    expect(valueSteps(rows, eightSteps).map(({ value }) => value)).toEqual(['Akuntabel', 'Loyal']);
  });

  it('does not count a value without words as lived', () => {
    const [first] = valueSteps([row('Akuntabel', 'theme', ' ')], eightSteps);
    expect(first?.steps[0]).toBe('chosen');
  });

  it('puts plan and implementation in the one step that seven steps have for both', () => {
    const [first] = valueSteps(
      [row('Adaptif', 'plan'), row('Adaptif', 'implementation')],
      sevenSteps,
    );
    expect(first?.steps.filter((state) => state === 'told')).toHaveLength(1);
  });
});

describe('orderedValues', () => {
  it('keeps the rows of a value together in the order of the steps', () => {
    const rows = [row('Akuntabel', 'next'), row('Loyal', 'plan'), row('Akuntabel', 'causes')];
    expect(orderedValues(rows, eightSteps).map(({ id }) => id)).toEqual([
      'Akuntabel-causes',
      'Akuntabel-next',
      'Loyal-plan',
    ]);
  });
});

describe('phaseOfStep', () => {
  it('names the phase with which a step begins', () => {
    expect(eightSteps.steps.map(phaseOfStep).slice(0, 2)).toEqual(['theme', 'causes']);
  });
});

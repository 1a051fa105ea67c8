import { describe, expect, it } from 'vitest';
import type { Step } from '#domain/method/method.ts';
import { stepOfSection } from '#domain/method/stepOfSection.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { sectionIsEmpty, sectionsStatus, stepStatus } from '#domain/risalah/reading/stepStatus.ts';
import { defaults } from '#templates/defaults.ts';
import { methodById } from '#templates/methods/methods.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const [first] = methodById('eight').steps as [Step];

describe('the status of a step', () => {
  it('is empty for every step of a new risalah, whatever ids it was given', () => {
    const statuses = methodById('eight').steps.map((step) =>
      stepStatus(newRisalah(), step, defaults),
    );
    expect(new Set(statuses)).toEqual(new Set(['empty']));
    const other = emptyRisalah({
      id: 'x',
      createdAt: '2027-01-01',
      method: 'eight',
      newId: () => 'same',
      defaults,
    });
    expect(sectionIsEmpty(other, 'aspects', defaults)).toBe(true);
    expect(sectionIsEmpty(other, 'identity', defaults)).toBe(true);
  });

  it('is started by the first answer in one of its sections', () => {
    expect(stepStatus(wholeThread(), first, defaults)).toBe('started');
    expect(sectionIsEmpty(wholeThread(), 'target', defaults)).toBe(false);
  });

  it('is done only when the team has declared every section finished', () => {
    const some = { ...newRisalah(), finished: first.sections.slice(1) };
    expect(stepStatus(some, first, defaults)).toBe('started');
    expect(stepStatus({ ...some, finished: [...first.sections] }, first, defaults)).toBe('done');
  });

  it('is empty for a group without sections', () => {
    expect(sectionsStatus(newRisalah(), [], defaults)).toBe('empty');
  });
});

it('finds the step that holds a section, and none for the pages around the steps', () => {
  expect(stepOfSection(methodById('seven'), 'actions')?.id).toBe('plan-and-implementation');
  expect(stepOfSection(methodById('seven'), 'identity')).toBeNull();
});

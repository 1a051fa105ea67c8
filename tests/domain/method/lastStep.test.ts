import { expect, it } from 'vitest';
import { lastStep } from '#domain/method/lastStep.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';

it('prints the whole where the method in use has no such step', () => {
  expect(lastStep('plan', eightSteps)).toBe('plan');
  expect(lastStep('plan', sevenSteps)).toBeNull();
  expect(lastStep('', eightSteps)).toBeNull();
});

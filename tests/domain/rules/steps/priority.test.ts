import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { priorityBreaks } from '#tests/domain/rules/breaks/priority.ts';

watchRules(priorityBreaks);

it('lets a team choose a lower problem for a reason', () => {
  const chosen = answered('priority', { chosen: 'problem-survey', reason: 'Diminta pimpinan' });
  expect(spokenBy('chosen-scores-lower', chosen(puskesmas))).toEqual([]);
});

it('asks for one reason at a time', () => {
  const lower = answered('priority', { chosen: 'problem-survey', reason: '' })(puskesmas);
  expect(spokenBy('choice-without-reason', lower)).toEqual([]);
  expect(spokenBy('tie-without-reason', lower)).toEqual([]);
});

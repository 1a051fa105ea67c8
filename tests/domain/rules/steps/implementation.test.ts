import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { both, firstRow, noRows, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { implementationBreaks } from '#tests/domain/rules/breaks/implementation.ts';

watchRules(implementationBreaks);

it('finds an action that was over before its measure began', () => {
  const changed = both(
    noRows('schedule'),
    firstRow('actions', { from: '2026-08-01', to: '2026-08-09' }),
  )(puskesmas);
  expect(spokenBy('action-before-plan', changed)).toHaveLength(1);
});

it('asks nothing of an action that is only planned', () => {
  const changed = firstRow('actions', { status: 'planned', from: '', who: '', done: '' });
  expect(spokenBy('action-without-date', changed(puskesmas))).toEqual([]);
  expect(spokenBy('action-without-person', changed(puskesmas))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { fromVersion8 } from '#persistence/migrations/fromVersion8.ts';

const given = (rule: string, shown: boolean) => ({
  rule,
  section: 'standards',
  row: '',
  text: 'Ya.',
  shown,
});
const kept = (rule: string, kind: string) => ({
  rule,
  section: 'standards',
  row: '',
  text: 'Ya.',
  kind,
});

describe('the step from version 8', () => {
  it('keeps what was not shown, and what contradicted, as the team’s own', () => {
    const reasons = [given('procedure-missing', false), given('period-lengths-differ', true)];
    expect(fromVersion8({ reasons, printing: { format: null } })).toEqual({
      reasons: [kept('procedure-missing', 'right'), kept('period-lengths-differ', 'right')],
      printing: { format: null, tellsAbsent: false, printedOn: '' },
    });
  });

  it('goes on telling readers why something is not there', () => {
    expect(fromVersion8({ reasons: [given('procedure-missing', true)], printing: {} })).toEqual({
      reasons: [kept('procedure-missing', 'absent')],
      printing: { tellsAbsent: true, printedOn: '' },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion8(null)).toBeNull();
    expect(fromVersion8({ reasons: 'none', printing: 1 })).toEqual({ reasons: [], printing: 1 });
    expect(fromVersion8({ reasons: [3] })).toEqual({ reasons: [3] });
  });
});

import { describe, expect, it } from 'vitest';
import { dayOrderRules } from '#domain/rules/across/dayOrder.ts';
import type { DayOrderRuleId } from '#domain/rules/across/dayOrder.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { dayOrderBreaks } from '#tests/domain/rules/breaks/dayOrder.ts';

watchRules(dayOrderBreaks);

describe('an order of days', () => {
  it('is seen in every cycle, not only in the last', () => {
    const early = firstRow('comparison', { from: '2026-05-20' })(lelang);
    expect(spokenBy('cycle-before-action', early)).toHaveLength(1);
  });

  it('is not asked of a month and a day inside it', () => {
    const months = firstRow('comparison', { from: '2026-08', to: '2026-11' })(lelang);
    const found = (Object.keys(dayOrderRules) as DayOrderRuleId[]).flatMap((id) =>
      spokenBy(id, months),
    );
    expect(found.map(({ id }) => id)).not.toContain('cycle-before-action');
    const met = firstRow('meetings', { date: '2024-02' })(lelang);
    expect(spokenBy('meeting-before-formation', met)).toEqual([]);
  });
});

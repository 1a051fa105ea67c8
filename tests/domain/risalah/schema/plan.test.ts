import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedColumn, planColumns, planOrder } from '#domain/risalah/schema/plan.ts';

const variants = fc.constantFrom('5w2h' as const, '5w1h' as const);
const anyPlan = fc.record({
  variant: variants,
  columns: fc.array(fc.constantFrom(...planColumns), { maxLength: 10 }),
});

describe('the order of the questions', () => {
  it('names each question once, whatever a file says', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const order = planOrder(plan);
        const wanted = planColumns.filter((each) => plan.variant === '5w2h' || each !== 'cost');
        expect(order.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it('loses no question when one is moved, and comes back when it is moved back', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...planColumns), (plan, column) => {
        const moved = movedColumn(plan, column, 'right');
        expect(moved.toSorted()).toEqual(planColumns.toSorted());
        const shown = planOrder(plan);
        fc.pre(shown.includes(column) && shown.at(-1) !== column);
        const back = movedColumn({ ...plan, columns: [...moved] }, column, 'left');
        expect(planOrder({ ...plan, columns: [...back] })).toEqual(shown);
      }),
    );
  });

  it('moves past a hidden cost as if it were not there', () => {
    const columns = ['what', 'cost', 'why', 'where', 'when', 'who', 'how'] as const;
    const plan = { variant: '5w1h' as const, columns: [...columns] };
    expect(movedColumn(plan, 'why', 'left')).toEqual([
      'why',
      'cost',
      'what',
      'where',
      'when',
      'who',
      'how',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { knotIds } from '#domain/risalah/reading/thread.ts';
import type { KnotId } from '#domain/risalah/reading/thread.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings, tornKnots } from '#domain/rules/findings.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { methodById } from '#templates/methods/methods.ts';

/** Each knot cut out of the worked example: what the thread then says, and between which knots it is drawn torn. */
const cuts: Record<
  KnotId,
  {
    readonly cut: (risalah: Risalah) => Partial<Risalah>;
    readonly says: readonly ThreadRuleId[];
    readonly torn: readonly KnotId[];
  }
> = {
  problem: {
    cut: ({ inventory, priority }) => ({
      inventory: {
        ...inventory,
        problems: inventory.problems.filter(({ id }) => id !== priority.chosen),
      },
    }),
    says: ['problem-not-chosen'],
    torn: ['problem'],
  },
  target: {
    cut: ({ target }) => ({ target: { ...target, rows: [] } }),
    says: ['target-missing', 'result-without-target'],
    torn: ['target', 'actions'],
  },
  'dominant-causes': {
    cut: (risalah) => ({ 'cause-effect': { ...risalah['cause-effect'], causes: [] } }),
    says: ['no-dominant-cause', 'measure-without-cause', 'verification-without-cause'],
    torn: ['target', 'dominant-causes'],
  },
  measures: {
    cut: (risalah) => ({ 'action-plan': { ...risalah['action-plan'], rows: [] } }),
    says: ['dominant-cause-untreated', 'action-without-measure', 'standard-without-measure'],
    torn: ['dominant-causes', 'measures', 'result'],
  },
  actions: {
    cut: ({ actions }) => ({ actions: { ...actions, rows: [] } }),
    says: ['measure-not-carried-out'],
    torn: ['measures'],
  },
  result: {
    cut: ({ comparison }) => ({ comparison: { ...comparison, rows: [] } }),
    says: ['result-missing-or-on-another-unit'],
    torn: ['actions'],
  },
  standards: {
    cut: ({ standards }) => ({ standards: { ...standards, rows: [] } }),
    says: ['measure-not-standardised'],
    torn: ['result'],
  },
};

describe.each(knotIds)('the worked example without its %s', (knot) => {
  const { cut, says, torn } = cuts[knot];
  const after = dropDanglingReferences({ ...puskesmas, ...cut(puskesmas) });

  it('raises the findings of that cut and no others of the thread', () => {
    const said = new Set(threadFindings(after).map(({ id }) => id));
    expect([...said].toSorted()).toEqual([...says].toSorted());
  });

  it('is drawn torn there', () => {
    expect([...tornKnots(findings(after, methodById('eight')))]).toEqual(torn);
  });
});

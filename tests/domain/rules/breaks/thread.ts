import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';
import { mainTarget, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

/** One break of the whole thread for each rule: the change, and what the rule then says. */
export const threadBreaks: Record<
  ThreadRuleId,
  { readonly change: (risalah: Risalah) => Risalah; readonly says: object }
> = {
  'problem-not-chosen': {
    change: (risalah) => ({ ...risalah, priority: { ...risalah.priority, chosen: '' } }),
    says: { kind: 'gap', place: { section: 'priority', row: '' }, facts: { problems: 1 } },
  },
  'target-without-problem': {
    change: (risalah) => ({ ...risalah, target: { ...risalah.target, problem: '' } }),
    says: { place: { section: 'target', row: '' }, facts: { problem: 'Keluhan di loket tinggi' } },
  },
  'target-missing': {
    change: (risalah) => withTarget(risalah, { baseline: { typed: '12.5' } }),
    says: { place: { section: 'target', row: 'target' }, facts: { indicator: 'Keluhan di loket' } },
  },
  'baseline-differs': {
    change: (risalah) => withTitle(risalah, 'Menurunkan keluhan dari 145 menjadi 50'),
    says: {
      kind: 'check',
      place: { section: 'title', row: '' },
      facts: { expected: 154, found: 145, unit: 'keluhan' },
    },
  },
  'cause-head-differs': {
    change: (risalah) => ({
      ...risalah,
      'cause-effect': { ...risalah['cause-effect'], problem: 'Petugas terlambat' },
    }),
    says: { kind: 'check', facts: { head: 'Petugas terlambat' } },
  },
  'no-dominant-cause': {
    change: (risalah) => withVerification(risalah, { conclusion: 'not-dominant' }),
    says: { kind: 'gap', place: { section: 'verification', row: '' } },
  },
  'dominant-cause-unproven': {
    change: (risalah) => withVerification(risalah, { n: null }),
    says: { place: { section: 'verification', row: 'verification' } },
  },
  'dominant-cause-untreated': {
    change: (risalah) => withMeasure(risalah, { cause: '' }),
    says: {
      place: { section: 'action-plan', row: '' },
      facts: { cause: 'Tidak ada daftar syarat' },
    },
  },
  'measure-without-cause': {
    change: (risalah) => withMeasure(risalah, { cause: 'gone' }),
    says: { place: { section: 'action-plan', row: 'measure' } },
  },
  'measure-not-carried-out': {
    change: (risalah) => withAction(risalah, { status: 'planned' }),
    says: { place: { section: 'actions', row: 'action' } },
  },
  'result-missing-or-on-another-unit': {
    change: (risalah) => withResult(risalah, { unit: 'orang' }),
    says: {
      kind: 'check',
      place: { section: 'comparison', row: 'result' },
      facts: { found: 'orang' },
    },
  },
  'measure-not-standardised': {
    change: (risalah) => ({ ...risalah, standards: { ...risalah.standards, rows: [] } }),
    says: {
      place: { section: 'standards', row: '' },
      facts: { measure: 'Memasang daftar syarat' },
    },
  },
  'verification-without-cause': {
    change: (risalah) => withVerification(risalah, { cause: '' }),
    says: { kind: 'check', place: { section: 'verification', row: 'verification' } },
  },
  'action-without-measure': {
    change: (risalah) => withAction(risalah, { measure: '' }),
    says: { kind: 'check', place: { section: 'actions', row: 'action' } },
  },
  'result-without-target': {
    change: (risalah) => withResult(risalah, { target: '' }),
    says: { kind: 'check', place: { section: 'comparison', row: 'result' } },
  },
  'standard-without-measure': {
    change: (risalah) => ({
      ...risalah,
      standards: {
        ...risalah.standards,
        rows: risalah.standards.rows.map((row) => ({ ...row, measure: '' })),
      },
    }),
    says: { kind: 'check', place: { section: 'standards', row: 'standard' } },
  },
};

export function withTarget(risalah: Risalah, change: Partial<typeof mainTarget>): Risalah {
  return { ...risalah, target: { ...risalah.target, rows: [{ ...mainTarget, ...change }] } };
}

export function withTitle(risalah: Risalah, title: string): Risalah {
  return { ...risalah, title: { ...risalah.title, title } };
}

export function withProblem(change: Partial<Risalah['inventory']['problems'][number]>): Risalah {
  const risalah = wholeThread();
  const problems = risalah.inventory.problems.map((problem) => ({ ...problem, ...change }));
  return { ...risalah, inventory: { ...risalah.inventory, problems } };
}

export function withVerification(
  risalah: Risalah,
  change: Partial<Risalah['verification']['rows'][number]>,
): Risalah {
  const rows = risalah.verification.rows.map((row) => ({ ...row, ...change }));
  return { ...risalah, verification: { ...risalah.verification, rows } };
}

export function withMeasure(
  risalah: Risalah,
  change: Partial<Risalah['action-plan']['rows'][number]>,
): Risalah {
  const rows = risalah['action-plan'].rows.map((row) => ({ ...row, ...change }));
  return { ...risalah, 'action-plan': { ...risalah['action-plan'], rows } };
}

function withAction(
  risalah: Risalah,
  change: Partial<Risalah['actions']['rows'][number]>,
): Risalah {
  const rows = risalah.actions.rows.map((row) => ({ ...row, ...change }));
  return { ...risalah, actions: { ...risalah.actions, rows } };
}

export function withResult(
  risalah: Risalah,
  change: Partial<Risalah['comparison']['rows'][number]>,
): Risalah {
  const rows = risalah.comparison.rows.map((row) => ({ ...row, ...change }));
  return { ...risalah, comparison: { ...risalah.comparison, rows } };
}

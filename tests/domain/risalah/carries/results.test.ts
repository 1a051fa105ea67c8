import { describe, expect, it } from 'vitest';
import { addressText } from '#domain/risalah/address.ts';
import { inForce, originsOf } from '#domain/risalah/carries/inForce.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { emptyMeasure } from '#domain/risalah/schema/plan.ts';
import { emptyResultRow } from '#domain/risalah/schema/results.ts';
import { emptyTargetRow } from '#domain/risalah/schema/theme.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { series } from '#domain/tools/series.ts';
import { sentences } from '#manuscript/sentences.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const blank = newRisalah();
const filled = (risalah: Risalah): Risalah => inForce(risalah, sentences).risalah;

/** What stands beside each field of the only result without being in it. */
function offers(risalah: Risalah): Readonly<Record<string, unknown>> {
  const found = originsOf(filled(risalah)).filter(
    ({ to, state }) => state === 'proposed' && addressText(to).startsWith('comparison/of-t/rows.'),
  );
  return Object.fromEntries(found.map(({ to, value }) => [to.field, value]));
}

const months: ToolUseOf<'series'> = {
  id: 'months',
  title: '',
  tool: 'series',
  evidence: { ...emptyEvidence(), unit: '%' },
  input: {
    ...series.empty,
    categories: ['Juni', 'Juli', 'Agustus'],
    series: [
      {
        name: '',
        role: 'data',
        values: [
          { count: 41, of: 377 },
          { count: 45, of: 433 },
          { count: 40, of: 409 },
        ],
      },
    ],
  },
  ...series.links.none,
};

const late: Risalah = {
  ...blank,
  target: {
    ...blank.target,
    rows: [{ ...emptyTargetRow('t'), indicator: 'Terlambat', unit: '%', deadline: '2026-08-31' }],
  },
  comparison: { ...blank.comparison, data: [months] },
};

describe('a result in percent', () => {
  it('is offered the month for which its target was set', () => {
    expect(offers(late)).toEqual({
      'rows.after': { count: 40, of: 409 },
      'rows.from': '2026-08',
      'rows.to': '2026-08',
      'rows.served': 409,
    });
  });

  it('is offered all months together where the target names none of them', () => {
    const [row] = late.target.rows;
    if (row === undefined) throw new Error('no target');
    const target = { ...late.target, rows: [{ ...row, deadline: '2026-12-31' }] };
    expect(offers({ ...late, target })).toEqual({ 'rows.after': { count: 126, of: 1219 } });
  });
});

describe('a proven cause that no plan treats', () => {
  const cause = (id: string) => ({ ...emptyCause(id, 'man'), text: `Penyebab ${id}` });
  const proven = (id: string) => ({
    ...emptyVerificationRow(`card ${id}`),
    cause: id,
    conclusion: 'dominant' as const,
  });
  const record: Risalah = {
    ...late,
    'cause-effect': { ...blank['cause-effect'], causes: [cause('a'), cause('b')] },
    verification: { ...blank.verification, rows: [proven('a'), proven('b')] },
    'action-plan': { ...blank['action-plan'], rows: [{ ...emptyMeasure('m'), cause: 'a' }] },
    comparison: { ...late.comparison, rows: [{ ...emptyResultRow('r'), target: 't', after: 9.8 }] },
  };
  const unsolved = (risalah: Risalah) =>
    filled(risalah).achievement.unsolved.map(({ cause: text }) => text);

  it('is not solved once something was measured, and remains', () => {
    expect(unsolved(record)).toEqual(['Penyebab b']);
    expect(filled(record).remainder.rows.map(({ text }) => text)).toEqual(['Penyebab b']);
    expect(unsolved({ ...record, comparison: late.comparison })).toEqual([]);
  });

  it('is not told where a plan does not say what it treats, or the team tells itself', () => {
    const plan = { ...record['action-plan'], rows: [emptyMeasure('m')] };
    expect(unsolved({ ...record, 'action-plan': plan })).toEqual([]);
    const achievement = {
      ...record.achievement,
      unsolved: [{ id: 'own', cause: 'Lain', note: '' }],
    };
    expect(unsolved({ ...record, achievement })).toEqual(['Lain']);
  });
});

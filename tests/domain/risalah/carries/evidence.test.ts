import { describe, expect, it } from 'vitest';
import { addressText } from '#domain/risalah/address.ts';
import { inForce, originsOf } from '#domain/risalah/carries/inForce.ts';
import { settle } from '#domain/edits/carried/settle.ts';
import { emptyProblem, emptyTargetRow } from '#domain/risalah/schema/theme.ts';
import { emptyMeasure } from '#domain/risalah/schema/plan.ts';
import { emptyStandard } from '#domain/risalah/schema/standards.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { histogram } from '#domain/tools/histogram/histogram.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { series } from '#domain/tools/series.ts';
import { sentences } from '#manuscript/sentences.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const blank = newRisalah();
const filled = (risalah: Risalah): Risalah => inForce(risalah, sentences).risalah;

/** What stands beside a field without being in it. */
function proposed(risalah: Risalah, address: string): unknown {
  return originsOf(filled(risalah)).find(
    ({ to, state }) => state === 'proposed' && addressText(to) === address,
  )?.value;
}

function waits(
  id: string,
  evidence: Partial<Evidence> = {},
  input: Partial<HistogramInput> = {},
): ToolUseOf<'histogram'> {
  return {
    id,
    title: id,
    tool: 'histogram',
    evidence: { ...emptyEvidence(), ...evidence },
    input: { ...histogram.empty, ...input },
    ...histogram.links.none,
  };
}

const before = waits(
  'before',
  {
    measured: 'Waktu tunggu',
    unit: 'menit',
    place: 'Apotek',
    periodFrom: '2026-02',
    periodTo: '2026-03',
  },
  { usl: 60 },
);

const problem = {
  ...emptyProblem('p'),
  problem: 'Resep lama',
  indicator: 'Waktu tunggu resep',
  unit: 'menit',
  target: 60,
  achieved: 74.76,
};

describe('data that measure again afterwards', () => {
  const record: Risalah = {
    ...blank,
    inventory: { ...blank.inventory, data: [before] },
    comparison: { ...blank.comparison, data: [waits('after')] },
  };

  it('measure the same in the same unit, against the same limit', () => {
    const [after] = filled(record).comparison.data;
    expect(after).toMatchObject({
      evidence: { measured: 'Waktu tunggu', unit: 'menit', place: '', periodFrom: '' },
      input: { usl: 60, values: [] },
    });
  });

  it('are asked when and by whom, and offered where', () => {
    expect(proposed(record, 'comparison/after/data.evidence.place')).toBe('Apotek');
    expect(proposed(record, 'comparison/after/data.evidence.periodFrom')).toBeUndefined();
  });

  it('follow neither of two that came before', () => {
    const two = { ...record.inventory, data: [before, { ...before, id: 'other' }] };
    expect(filled({ ...record, inventory: two }).comparison.data[0]?.evidence.unit).toBe('');
  });
});

describe('data beside others', () => {
  it('are offered their period and place, and what the problem measures', () => {
    const second = waits('second');
    const record: Risalah = {
      ...blank,
      inventory: { ...blank.inventory, problems: [problem], data: [before, second] },
    };
    expect(proposed(record, 'inventory/second/data.evidence.periodFrom')).toBe('2026-02');
    expect(proposed(record, 'inventory/second/data.evidence.place')).toBe('Apotek');
    expect(proposed(record, 'inventory/second/data.evidence.measured')).toBe('Waktu tunggu resep');
  });

  it('of single values are not called a mean, as their problem is', () => {
    const mean = { ...problem, indicator: 'Rata-rata waktu tunggu resep' };
    const data = [waits('m', { unit: 'menit' })];
    const inventory = { ...blank.inventory, problems: [mean], data };
    expect(proposed({ ...blank, inventory }, 'inventory/m/data.evidence.measured')).toBe(
      'Waktu tunggu resep',
    );
  });

  it('are offered the standard as the limit on the side that is missed', () => {
    const measured = waits('m', { unit: 'menit' });
    const inventory = { ...blank.inventory, problems: [problem], data: [measured] };
    expect(proposed({ ...blank, inventory }, 'inventory/m/data.input.usl')).toBe(60);
    expect(proposed({ ...blank, inventory }, 'inventory/m/data.input.lsl')).toBeUndefined();
  });
});

describe('a target', () => {
  const rows = [{ ...emptyTargetRow('t'), indicator: 'Waktu tunggu', unit: 'menit' }];
  const counts: ToolUseOf<'pareto'> = {
    id: 'counts',
    title: '',
    tool: 'pareto',
    evidence: { ...emptyEvidence(), periodFrom: '2026-02', periodTo: '2026-03', n: 30 },
    input: pareto.empty,
    ...pareto.links.none,
  };
  const record: Risalah = {
    ...blank,
    target: { ...blank.target, rows },
    inventory: { ...blank.inventory, data: [counts] },
  };

  it('is offered the days in which the data were gathered', () => {
    expect(proposed(record, 'target/t/rows.baselineFrom')).toBe('2026-02');
    expect(proposed(record, 'target/t/rows.baselineServed')).toBe(30);
    const other = { ...counts, id: 'o', evidence: { ...counts.evidence, periodFrom: '2026-01' } };
    const two = { ...record, inventory: { ...blank.inventory, data: [counts, other] } };
    expect(proposed(two, 'target/t/rows.baselineFrom')).toBeUndefined();
  });

  it('in percent is offered the two counts that a graph comes to', () => {
    const months: ToolUseOf<'series'> = {
      id: 'months',
      title: '',
      tool: 'series',
      evidence: { ...emptyEvidence(), unit: '%', periodFrom: '2026-01' },
      input: {
        ...series.empty,
        categories: ['Januari', 'Februari'],
        series: [
          {
            name: '',
            role: 'data',
            values: [
              { count: 61, of: 412 },
              { count: 58, of: 385 },
            ],
          },
        ],
      },
      ...series.links.none,
    };
    const percent = {
      ...record,
      target: { ...record.target, rows: [{ ...emptyTargetRow('t'), unit: '%' }] },
      inventory: { ...record.inventory, data: [months] },
    };
    expect(proposed(percent, 'target/t/rows.baseline')).toEqual({ count: 119, of: 797 });
    expect(proposed(percent, 'target/t/rows.baselineServed')).toBe(797);
  });
});

describe('a place', () => {
  it('is offered as the office and stands nowhere unasked', () => {
    const record: Risalah = {
      ...blank,
      identity: { ...blank.identity, unit: 'Instalasi Farmasi' },
      'action-plan': { ...blank['action-plan'], rows: [emptyMeasure('m')] },
    };
    expect(proposed(record, 'action-plan/m/rows.where')).toBe('Instalasi Farmasi');
    expect(filled(record)['action-plan'].rows[0]?.where).toBe('');
  });
});

describe('the main problem', () => {
  it('is the problem that was chosen', () => {
    const record: Risalah = {
      ...blank,
      inventory: { ...blank.inventory, problems: [problem, emptyProblem('q')] },
    };
    expect(filled(record).background.mainProblem).toBe('');
    const chosen = { ...record, priority: { ...record.priority, chosen: 'p' } };
    expect(filled(chosen).background.mainProblem).toBe('Resep lama');
  });

  it('is offered for a list that names none yet', () => {
    const record: Risalah = {
      ...blank,
      background: { ...blank.background, mainProblem: 'Resep lama' },
      inventory: { ...blank.inventory, problems: [emptyProblem('q')] },
    };
    expect(proposed(record, 'inventory/q/problems.problem')).toBe('Resep lama');
  });
});

describe('a procedure', () => {
  const standard = {
    ...emptyStandard('s'),
    document: 'SOP Pelayanan resep',
    number: '021',
    effectiveOn: '2026-07-01',
  };
  const record: Risalah = { ...blank, standards: { ...blank.standards, rows: [standard] } };

  it('is not there because a standard names it, but its name is offered', () => {
    expect(filled(record).procedure.name).toBe('');
    expect(proposed(record, 'procedure//name')).toBe('Pelayanan resep');
  });

  it('has the number and the day of the standard that names it', () => {
    const named = { ...record, procedure: { ...blank.procedure, name: 'Pelayanan resep' } };
    expect(filled(named).procedure).toMatchObject({ number: '021', effectiveOn: '2026-07-01' });
  });

  it('has neither where two standards differ', () => {
    const rows = [standard, { ...standard, id: 't', number: '022' }];
    const named = {
      ...record,
      standards: { ...record.standards, rows },
      procedure: { ...blank.procedure, name: 'Pelayanan resep' },
    };
    expect(filled(named).procedure.number).toBe('');
  });
});

describe('an own answer beside a proposal', () => {
  const record: Risalah = {
    ...blank,
    identity: { ...blank.identity, unit: 'Instalasi Farmasi' },
    'action-plan': {
      ...blank['action-plan'],
      rows: [{ ...emptyMeasure('m'), where: 'Gudang' }],
    },
  };

  it('comes from nowhere else', () => {
    const where = originsOf(filled(record)).filter(({ to }) => to.field === 'rows.where');
    expect(where).toEqual([]);
  });

  it('is offered the proposal again once it is deleted', () => {
    const { origins } = inForce(record, sentences);
    const values = { ...record['action-plan'], rows: [emptyMeasure('m')] };
    const given = { section: 'action-plan' as const, values, given: origins('action-plan') };
    const after = { ...record, ...settle(record, given, sentences) };
    expect(after.emptied).toEqual([]);
    expect(proposed(after, 'action-plan/m/rows.where')).toBe('Instalasi Farmasi');
  });
});

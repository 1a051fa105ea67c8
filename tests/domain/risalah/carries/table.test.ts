import { describe, expect, it } from 'vitest';
import { addressText } from '#domain/risalah/address.ts';
import { inForce, originsOf } from '#domain/risalah/carries/inForce.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { emptyAction } from '#domain/risalah/schema/implementation.ts';
import { emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import { emptyAlternative, emptyMeasure } from '#domain/risalah/schema/plan.ts';
import { emptyBenefitRow, emptyResultRow, emptyUnsolved } from '#domain/risalah/schema/results.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { emptyStandard } from '#domain/risalah/schema/standards.ts';
import { emptyProblem, emptyTargetRow } from '#domain/risalah/schema/theme.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { histogram } from '#domain/tools/histogram/histogram.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { sentences } from '#manuscript/sentences.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

/** A blank risalah with these answers. */
function withAnswers(answers: { readonly [Id in SectionId]?: Partial<Section<Id>> }): Risalah {
  const blank = newRisalah();
  const filled = Object.entries(answers).map(([id, given]): readonly [string, object] => {
    const before: object = blank[id as SectionId];
    return [id, { ...before, ...given }];
  });
  return { ...blank, ...Object.fromEntries(filled) };
}

const filled = (risalah: Risalah): Risalah => inForce(risalah, sentences).risalah;

/** What stands beside a field without being in it. */
function proposed(risalah: Risalah, address: string): unknown {
  return originsOf(filled(risalah)).find(
    ({ to, state }) => state === 'proposed' && addressText(to) === address,
  )?.value;
}

const sheet: ToolUseOf<'check-sheet'> = {
  id: 'sheet',
  title: 'Keterlambatan resep',
  tool: 'check-sheet',
  evidence: {
    ...emptyEvidence(),
    question: 'Mengapa terlambat?',
    measured: 'resep terlambat',
    periodFrom: '2026-02-02',
    periodTo: '2026-02-27',
    place: 'Instalasi Farmasi',
  },
  input: {
    ...emptyCheckSheet,
    kinds: [{ id: 'k', name: 'Tidak terbaca' }],
    columns: [{ id: 'c', name: '1', stratum: '', inspected: null }],
    counts: [[7]],
  },
};

const chart: ToolUseOf<'pareto'> = {
  id: 'chart',
  title: '',
  tool: 'pareto',
  evidence: emptyEvidence(),
  input: pareto.empty,
  ...pareto.links.none,
  from: 'sheet',
};

function measured(
  id: string,
  values: readonly number[],
  evidence: Partial<Evidence> = {},
): ToolUseOf<'histogram'> {
  return {
    id,
    title: '',
    tool: 'histogram',
    evidence: { ...emptyEvidence(), unit: 'menit', ...evidence },
    input: { ...histogram.empty, values: [...values] },
    ...histogram.links.none,
  };
}

describe('data', () => {
  it('that are drawn from a check sheet have its evidence, and its number is its own total', () => {
    const risalah = filled(withAnswers({ inventory: { data: [sheet, chart] } }));
    const [own, drawn] = risalah.inventory.data;
    expect(own?.evidence.n).toBe(7);
    expect(drawn).toMatchObject({ title: sheet.title, evidence: own?.evidence });
  });

  it('keep the reading that is theirs', () => {
    const told = { ...sheet, evidence: { ...sheet.evidence, reading: 'Kami membaca …' } };
    const risalah = filled(withAnswers({ inventory: { data: [told, chart] } }));
    expect(risalah.inventory.data[1]?.evidence.reading).toBe('');
  });

  it('that prove a cause give its card number, period, place and sentence', () => {
    const row = { ...emptyVerificationRow('card'), use: 'sheet' };
    const risalah = filled(
      withAnswers({ inventory: { data: [sheet] }, verification: { rows: [row] } }),
    );
    expect(risalah.verification.rows[0]).toMatchObject({
      n: 7,
      periodFrom: '2026-02-02',
      periodTo: '2026-02-27',
      place: 'Instalasi Farmasi',
      result: expect.stringContaining('idak terbaca') as string,
    });
  });

  it('that count the cause itself tell its own share, not that of the first few', () => {
    const counted: ToolUseOf<'pareto'> = {
      ...chart,
      from: '',
      input: {
        ...pareto.empty,
        items: [
          { category: 'Lupa tanggal kembali', count: 88 },
          { category: 'Denda dianggap ringan', count: 19 },
        ],
      },
    };
    const cause = { ...emptyCause('c', 'method'), text: 'Denda dianggap ringan' };
    const row = { ...emptyVerificationRow('card'), cause: 'c', use: counted.id };
    const told = filled(
      withAnswers({
        inventory: { data: [counted] },
        'cause-effect': { causes: [cause] },
        verification: { rows: [row, { ...row, id: 'other', cause: '' }] },
      }),
    );
    const [own, other] = told.verification.rows;
    expect(own?.result).toMatch(/^Denda dianggap ringan: 19 dari 107\b.*\(17,8%\)\.$/);
    expect(other?.result).toContain('lupa tanggal kembali');
  });

  it('measured afterwards propose the result, and give its period', () => {
    const target = { ...emptyTargetRow('t'), indicator: 'Waktu tunggu', unit: 'menit', target: 55 };
    const data = [measured('after', [40, 50, 60], { periodFrom: '2026-06-01' })];
    const risalah = withAnswers({ target: { rows: [target] }, comparison: { data } });
    expect(filled(risalah).comparison.rows).toEqual([
      { ...emptyResultRow('of-t'), target: 't', from: '2026-06-01', served: 3 },
    ]);
    expect(proposed(risalah, 'comparison/of-t/rows.after')).toBe(50);
  });

  it('propose nothing in another unit, and nothing where two could be meant', () => {
    const target = { ...emptyTargetRow('t'), indicator: 'Waktu tunggu', unit: 'menit', target: 55 };
    const one = measured('one', [40]);
    const inHours = { ...one, evidence: { ...one.evidence, unit: 'jam' } };
    const comparing = (data: Risalah['comparison']['data']) =>
      proposed(
        withAnswers({ target: { rows: [target] }, comparison: { data } }),
        'comparison/of-t/rows.after',
      );
    expect(comparing([one])).toBe(40);
    expect(comparing([inHours])).toBeUndefined();
    expect(comparing([one, measured('two', [60])])).toBeUndefined();
  });
});

describe('a plan', () => {
  const shelf = {
    ...emptyAlternative('a'),
    cause: 'c',
    alternative: 'Rak',
    cost: 500,
    conclusion: 'chosen' as const,
  };

  it('has the alternatives that were chosen, and only those', () => {
    const rejected = { ...shelf, id: 'b', conclusion: 'rejected' as const };
    const risalah = filled(withAnswers({ alternatives: { rows: [shelf, rejected] } }));
    expect(risalah['action-plan'].rows).toEqual([
      { ...emptyMeasure('of-a'), alternative: 'a', cause: 'c', what: 'Rak', cost: 500 },
    ]);
  });

  it('that treats the same cause already is not added to', () => {
    const own = { ...emptyMeasure('m'), cause: 'c', what: 'Rak baru' };
    const risalah = filled(
      withAnswers({ alternatives: { rows: [shelf] }, 'action-plan': { rows: [own] } }),
    );
    expect(risalah['action-plan'].rows).toEqual([own]);
  });

  it('is an action that is only planned, with its days beside the boxes', () => {
    const plan = { ...emptyMeasure('m'), what: 'Rak', from: '2026-04-06', who: 'Anggota 3' };
    const risalah = withAnswers({ 'action-plan': { rows: [plan] } });
    expect(filled(risalah).actions.rows).toEqual([{ ...emptyAction('of-m'), measure: 'm' }]);
    expect(proposed(risalah, 'actions/of-m/rows.from')).toBe('2026-04-06');
    expect(proposed(risalah, 'actions/of-m/rows.who')).toBe('Anggota 3');
  });

  it('costs what it costs, from when it is carried out, and stands before what is typed', () => {
    const plan = { ...emptyMeasure('m'), what: 'Rak', cost: 500 };
    const begun = { rows: [{ ...emptyAction('a'), measure: 'm', status: 'ongoing' as const }] };
    const gain = { ...emptyBenefitRow('g'), arithmetic: '22 jam × Rp20.000 × 12 bulan' };
    const without = filled(withAnswers({ 'action-plan': { rows: [plan] } }));
    expect(without.benefit.rows).toEqual([]);
    const alone = filled(withAnswers({ 'action-plan': { rows: [plan] }, actions: begun }));
    expect(alone.benefit.rows).toMatchObject([{ id: 'of-m' }]);
    const { benefit } = filled(
      withAnswers({
        'action-plan': { rows: [plan] },
        actions: begun,
        benefit: { rows: [gain] },
      }),
    );
    expect(benefit.rows).toMatchObject([
      { id: 'of-m', kind: 'cost', component: 'Rak', amount: 500, certainty: 'potential' },
      { id: 'g', amount: 5_280_000 },
    ]);
    const own = { ...emptyBenefitRow('own'), kind: 'cost' as const, amount: 400 };
    const reckoned = filled(
      withAnswers({
        'action-plan': { rows: [plan] },
        actions: begun,
        benefit: { rows: [gain, own] },
      }),
    );
    expect(reckoned.benefit.rows).toHaveLength(2);
  });
});

describe('what comes after', () => {
  it('a standard that cites the procedure has its number and day', () => {
    const rows = [
      { ...emptyStandard('cites'), document: 'SOP pelayanan resep' },
      { ...emptyStandard('other'), document: 'Surat keputusan' },
    ];
    const procedure = { name: 'Pelayanan resep', number: 'SOP/21', effectiveOn: '2026-07-01' };
    const risalah = filled(withAnswers({ procedure, standards: { rows } }));
    expect(risalah.standards.rows).toMatchObject([
      { number: 'SOP/21', effectiveOn: '2026-07-01' },
      { number: '', effectiveOn: '' },
    ]);
  });

  it('a cause that was not solved is a problem that remains, and alone the next theme', () => {
    const cause = { ...emptyUnsolved('u'), cause: 'Menunggu konfirmasi dokter' };
    const risalah = filled(withAnswers({ achievement: { unsolved: [cause] } }));
    expect(risalah.remainder).toMatchObject({
      rows: [{ id: 'of-u', text: cause.cause }],
      nextTheme: cause.cause,
    });
    const two = filled(
      withAnswers({ achievement: { unsolved: [cause, { ...cause, id: 'v', cause: 'Lain' }] } }),
    );
    expect(two.remainder.nextTheme).toBe('');
  });

  it('a problem of the list that is pointed at is called as it is there', () => {
    const problems = [{ ...emptyProblem('p'), problem: 'Berkas pasien tidak ditemukan' }];
    const rows = [{ ...emptyRemainderRow('r'), problem: 'p' }];
    const own = { ...emptyRemainderRow('own'), problem: 'p', text: 'Berkas terselip' };
    const told = (remaining: typeof rows) =>
      filled(withAnswers({ inventory: { problems }, remainder: { rows: remaining } })).remainder;
    expect(told(rows)).toMatchObject({
      rows: [{ text: 'Berkas pasien tidak ditemukan' }],
      nextTheme: 'Berkas pasien tidak ditemukan',
    });
    expect(told([own]).rows).toMatchObject([{ text: 'Berkas terselip' }]);
  });

  it('a target and its result stand in the aspect that they are of', () => {
    const target = {
      ...emptyTargetRow('t'),
      indicator: 'Waktu tunggu',
      aspect: 'Waktu',
      unit: 'menit',
      baseline: 74.76,
      target: 55,
    };
    const result = { ...emptyResultRow('r'), target: 't', after: 49.4 };
    const { aspects } = filled(
      withAnswers({ target: { rows: [target] }, comparison: { rows: [result] } }),
    );
    expect(aspects.rows.filter(({ before }) => before !== '')).toMatchObject([
      { aspect: 'Waktu (Delivery)', before: '74,76 menit', after: '49,4 menit' },
    ]);
  });

  it('a problem proposes its own target, in its own unit', () => {
    const row = { ...emptyTargetRow('t'), indicator: 'Terlambat', unit: '%' };
    const aiming = (unit: string) =>
      proposed(
        withAnswers({
          inventory: { problems: [{ ...emptyProblem('p'), unit, target: 8 }] },
          target: { problem: 'p', rows: [row] },
        }),
        'target/t/rows.target',
      );
    expect(aiming('persen')).toBe(8);
    expect(aiming('buku')).toBeUndefined();
  });

  it('a target proposes what it says to the SMART questions, and nothing that it does not', () => {
    const row = { ...emptyTargetRow('t'), indicator: 'Waktu tunggu', deadline: '2026-06-30' };
    const risalah = withAnswers({ target: { rows: [row] } });
    expect(proposed(risalah, 'target/t/rows.timed')).toBe('Tercapai paling lambat 30 Juni 2026.');
    expect(proposed(risalah, 'target/t/rows.measurable')).toBeUndefined();
    expect(proposed(risalah, 'target/t/rows.achievable')).toBeUndefined();
    expect(filled(risalah).target).toBe(risalah.target);
  });
});

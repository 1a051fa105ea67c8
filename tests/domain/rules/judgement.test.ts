import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings, judgement, tornSteps } from '#domain/rules/findings.ts';
import { reasonPlace, sectionPlace } from '#domain/rules/judgement.ts';
import { countRemarks, remarksOf } from '#domain/rules/remarks.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { methodById } from '#templates/methods/methods.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const method = methodById('eight');
const untreatedTwice = (): Risalah => {
  const risalah = wholeThread();
  const [proof] = risalah.verification.rows;
  const [cause] = risalah['cause-effect'].causes;
  if (proof === undefined || cause === undefined) throw new Error('no thread');
  const second = { ...cause, id: 'second', text: 'Loket hanya satu' };
  return {
    ...risalah,
    'cause-effect': { ...risalah['cause-effect'], causes: [cause, second] },
    verification: {
      ...risalah.verification,
      rows: [proof, { ...proof, id: 'proof-2', cause: 'second' }],
    },
    'action-plan': { ...risalah['action-plan'], rows: [] },
  };
};

const untreated = (risalah: Risalah) =>
  findings(risalah, method).filter(({ id }) => id === 'dominant-cause-untreated');

function answering(risalah: Risalah, text: string): Risalah {
  const [first] = untreated(risalah);
  if (first === undefined) throw new Error('nothing to answer');
  return { ...risalah, reasons: [{ ...reasonPlace(first), kind: 'right', text }] };
}

describe('a reason', () => {
  it('takes the finding it answers out of the count and no other of its rule', () => {
    const risalah = untreatedTwice();
    expect(untreated(risalah)).toHaveLength(2);
    const answered = answering(risalah, 'Ditangani bidang lain.');
    expect(untreated(answered).map(({ facts }) => facts['cause'])).toEqual(['Loket hanya satu']);
    expect(judgement(answered, method).explained).toMatchObject([
      { finding: { id: 'dominant-cause-untreated' }, reason: { text: 'Ditangani bidang lain.' } },
    ]);
  });

  it('mends the thread on the rail', () => {
    const risalah = wholeThread();
    const torn = { ...risalah, standards: { ...risalah.standards, rows: [] } };
    const found = findings(torn, method);
    expect(tornSteps(found, method).size).toBeGreaterThan(0);
    const reasons = found.map((finding) => ({
      ...reasonPlace(finding),
      kind: 'right' as const,
      text: 'Berlaku sementara.',
    }));
    expect(tornSteps(findings({ ...torn, reasons }, method), method).size).toBe(0);
  });

  it('answers nothing while it is blank', () => {
    const risalah = untreatedTwice();
    expect(untreated(answering(risalah, '  '))).toHaveLength(2);
  });

  it('of a row or a rule that is gone is kept and answers nothing', () => {
    const reason = { section: 'action-plan', kind: 'right', text: 'Ya.' } as const;
    const reasons = [
      { ...reason, rule: 'dominant-cause-untreated', row: 'gone' },
      { ...reason, rule: 'no-such-rule', row: '' },
    ];
    const risalah = { ...untreatedTwice(), reasons };
    expect(untreated(risalah)).toHaveLength(2);
    expect(judgement(risalah, method).explained).toEqual([]);
  });
});

describe('one thing that is not there', () => {
  const bare = (): Risalah => ({
    ...puskesmas,
    standards: { rows: [], warning: '', warningNote: '' },
    procedure: { ...puskesmas.procedure, steps: [] },
    socialisation: { rows: [], handover: '', replication: '' },
    finished: ['standards', 'procedure', 'socialisation'],
  });
  const open = (risalah: Risalah) => judgement(risalah, method).open;

  it('is one remark, with all that follows from it beneath', () => {
    const found = open(bare());
    expect(found.length).toBeGreaterThan(6);
    expect(countRemarks(found)).toBe(1);
    const [remark] = remarksOf(found);
    expect(remark).toMatchObject({ by: 'lack', head: { id: 'no-standard' } });
    expect(remark?.others).toHaveLength(found.length);
  });

  it('is answered by one reason, also for what is added later', () => {
    const [remark] = remarksOf(open(bare()));
    if (remark === undefined) throw new Error('no remark');
    const reason = {
      ...reasonPlace(remark.head),
      kind: 'absent',
      text: 'SK belum terbit.',
    } as const;
    const answered = { ...bare(), reasons: [reason] };
    expect(open(answered)).toEqual([]);
    const [measure] = puskesmas['action-plan'].rows;
    const [action] = puskesmas.actions.rows;
    if (measure === undefined || action === undefined) throw new Error('no measure');
    const more: Risalah = {
      ...answered,
      'action-plan': {
        ...answered['action-plan'],
        rows: [...answered['action-plan'].rows, { ...measure, id: 'more' }],
      },
      actions: {
        ...answered.actions,
        rows: [...answered.actions.rows, { ...action, id: 'did', measure: 'more' }],
      },
      risks: {
        rows: answered.risks.rows.map((row) => ({ ...row, measure: 'more' })),
      },
    };
    expect(open(more).filter(({ id }) => id === 'measure-not-standardised')).toEqual([]);
  });

  it('of a cost without a benefit is one remark', () => {
    const rows = puskesmas.benefit.rows.filter(({ kind }) => kind === 'cost');
    const found = open({ ...puskesmas, benefit: { ...puskesmas.benefit, rows } });
    expect(found.map(({ id }) => id)).toEqual(['benefit-missing']);
    expect(countRemarks(found)).toBe(1);
  });

  it('of a row that was only begun is one remark with all its empty boxes', () => {
    const [first, ...others] = puskesmas.verification.rows;
    if (first === undefined) throw new Error('no card');
    const begun = { ...emptyVerificationRow(first.id), cause: first.cause };
    const found = open({
      ...puskesmas,
      verification: { ...puskesmas.verification, rows: [begun, ...others] },
    });
    const remark = remarksOf(found).find(({ head }) => head.id === 'row-begun');
    expect(remark?.head.boxes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['rows.hypothesis', 'rows.standard', 'rows.method', 'rows.place']),
    );
  });
});

describe('a reason for a whole question', () => {
  const place = sectionPlace('procedure');
  const lacking: Risalah = { ...puskesmas, procedure: { ...puskesmas.procedure, steps: [] } };

  it('answers what is not there at all', () => {
    const reasons = [{ ...place, kind: 'absent' as const, text: 'Belum disusun.' }];
    expect(findings(lacking, method)).not.toEqual([]);
    expect(findings({ ...lacking, reasons }, method)).toEqual([]);
  });

  it('answers nothing about a row that is there, nor where it only says that all is right', () => {
    const [step] = puskesmas.procedure.steps;
    if (step === undefined) throw new Error('no step');
    const begun: Risalah = {
      ...puskesmas,
      procedure: { ...puskesmas.procedure, steps: [{ ...step, activity: 'Memanggil', time: '' }] },
    };
    const absent = [{ ...place, kind: 'absent' as const, text: 'Belum disusun.' }];
    const right = [{ ...place, kind: 'right' as const, text: 'Sudah.' }];
    expect(idsOf({ ...begun, reasons: absent })).toContain('procedure-step-incomplete');
    expect(idsOf({ ...lacking, reasons: right })).toContain('procedure-missing');
  });
});

const idsOf = (risalah: Risalah) => findings(risalah, method).map(({ id }) => id);

describe('what will be asked', () => {
  it('is told before its question has come up, and counts nowhere', () => {
    const fresh = newRisalah();
    const { open, ahead } = judgement(fresh, method);
    expect(ahead.length).toBeGreaterThan(15);
    expect(findings(fresh, method)).toEqual(open);
    const later = ahead.map(({ id }) => id);
    expect(later).toEqual(expect.arrayContaining(['meetings-missing', 'schedule-empty']));
    const finished: Risalah = { ...fresh, finished: [...sectionIds] };
    const asked = new Set(findings(finished, method).map(({ id }) => id));
    const printed = ['plan-not-approved', 'report-not-approved'];
    expect(later.filter((id) => !asked.has(id) && !printed.includes(id))).toEqual([]);
  });

  it('of an approval is asked once the risalah is printed', () => {
    const rows = puskesmas.approvals.rows.map((row) => ({ ...row, status: '' as const }));
    const unsigned: Risalah = { ...puskesmas, approvals: { rows } };
    const printing = { ...unsigned.printing, printedOn: '' };
    expect(idsOf({ ...unsigned, printing })).toEqual([]);
    expect(idsOf(unsigned)).toEqual(['plan-not-approved', 'report-not-approved']);
  });
});

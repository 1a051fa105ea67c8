import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings, judgement, tornSteps } from '#domain/rules/findings.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
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
  return { ...risalah, reasons: [{ ...reasonPlace(first), text, shown: false }] };
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
      text: 'Berlaku sementara.',
      shown: false,
    }));
    expect(tornSteps(findings({ ...torn, reasons }, method), method).size).toBe(0);
  });

  it('answers nothing while it is blank', () => {
    const risalah = untreatedTwice();
    expect(untreated(answering(risalah, '  '))).toHaveLength(2);
  });

  it('of a row or a rule that is gone is kept and answers nothing', () => {
    const reason = { section: 'action-plan', text: 'Ya.', shown: true } as const;
    const reasons = [
      { ...reason, rule: 'dominant-cause-untreated', row: 'gone' },
      { ...reason, rule: 'no-such-rule', row: '' },
    ];
    const risalah = { ...untreatedTwice(), reasons };
    expect(untreated(risalah)).toHaveLength(2);
    expect(judgement(risalah, method).explained).toEqual([]);
  });
});

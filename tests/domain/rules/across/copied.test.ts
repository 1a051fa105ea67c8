import { describe, expect, it } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings, judgement } from '#domain/rules/findings.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { remarksOf } from '#domain/rules/remarks.ts';
import { longTexts } from '#domain/rules/across/longTexts.ts';
import { methodById } from '#templates/methods/methods.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const examples = [puskesmas, dukcapil, lelang];
const phrases = new Set(longTexts(puskesmas).map(({ phrase }) => phrase));
const copied = (risalah: Risalah) =>
  findings(risalah, methodById('eight'), phrases).filter(({ id }) => id === 'text-as-in-example');

const taken = (text: string): Risalah => {
  const risalah = newRisalah();
  return { ...risalah, background: { ...risalah.background, text } };
};

describe('a text that is still the worked example’s', () => {
  it('is found in the team’s own risalah, whatever its spaces and capitals', () => {
    const text = `  ${puskesmas.background.text.toUpperCase().replaceAll(' ', '  ')}`;
    expect(copied(taken(text))).toMatchObject([
      { kind: 'check', place: addressOf('background', '', 'text') },
    ]);
  });

  it('is found once a row', () => {
    const [measure] = puskesmas['action-plan'].rows;
    if (measure === undefined) throw new Error('no measure');
    const long = longTexts(puskesmas).find(({ place }) => place.section === 'action-plan');
    const text = long?.text ?? '';
    const risalah = newRisalah();
    const rows = [{ ...measure, id: 'own', what: text, why: text, how: text }];
    const plan = { ...risalah['action-plan'], rows };
    expect(copied({ ...risalah, 'action-plan': plan }).map(({ place }) => place)).toEqual([
      addressOf('action-plan', 'own', 'rows.what'),
    ]);
  });

  it('is left alone in a copy of the example, which says that it is one', () => {
    expect(puskesmas.mark).not.toBe('');
    expect(copied(puskesmas)).toEqual([]);
    expect(copied({ ...puskesmas, mark: '' }).length).toBeGreaterThan(10);
  });

  it('is one remark where a whole example was taken over, and one answer meets it', () => {
    for (const example of examples) {
      const own = { ...example, mark: '' };
      const known = new Set(longTexts(example).map(({ phrase }) => phrase));
      const { open } = judgement(own, methodById(own.method), known);
      const [remark, ...others] = remarksOf(open);
      expect([remark?.head.id, others], example.id).toEqual(['whole-example', []]);
      if (remark === undefined) throw new Error('no remark');
      const reason = {
        ...reasonPlace(remark.head),
        kind: 'right',
        text: 'Untuk latihan.',
      } as const;
      expect(findings({ ...own, reasons: [reason] }, methodById(own.method), known)).toEqual([]);
    }
  });

  it('stays a question about each row where only some were', () => {
    const { background, target } = puskesmas;
    const some = { ...newRisalah(), background, target };
    expect(copied(some).length).toBeGreaterThan(1);
    expect(copied(some).filter(({ lack }) => lack !== undefined)).toEqual([]);
  });

  it('is no text that a team wrote itself, nor a short one', () => {
    expect(copied(taken(`${puskesmas.background.text} Ini tambahan kami sendiri.`))).toEqual([]);
    expect(longTexts(taken('Waktu tunggu lama')).map(({ text }) => text)).not.toContain(
      'Waktu tunggu lama',
    );
  });
});

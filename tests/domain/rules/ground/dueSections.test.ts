import { describe, expect, it } from 'vitest';
import { sectionIds } from '#domain/method/sectionId.ts';
import { begunSections } from '#domain/rules/ground/begunSections.ts';
import { dueSections } from '#domain/rules/ground/dueSections.ts';
import { familyRules } from '#domain/rules/familyRules.ts';
import { findings } from '#domain/rules/findings.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { methodById, methods } from '#templates/methods/methods.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';

const eight = methodById('eight');

describe('a section', () => {
  it('is not begun in a new risalah, nor by the answers a risalah is begun with', () => {
    const fresh = newRisalah();
    expect([...begunSections(fresh)]).toEqual([]);
    const named = answered('circle', { name: 'KBK Sigap' })(
      answered('title', { title: 'Menurunkan waktu tunggu' })(fresh),
    );
    expect([...begunSections(named)]).toEqual([]);
  });

  it('is begun by an answer, also one that cannot be read', () => {
    expect(begunSections(answered('closing', { thanks: 'Terima kasih' })(newRisalah()))).toEqual(
      new Set(['closing']),
    );
    const [row] = newRisalah().schedule.rows;
    const rows = row === undefined ? [] : [{ ...row, plannedFrom: { typed: 'besok' } }];
    expect([...begunSections(answered('schedule', { rows })(newRisalah()))]).toEqual(['schedule']);
  });

  it('is begun when the team declares it done, and in the example everywhere', () => {
    expect([...begunSections({ ...newRisalah(), finished: ['risks'] })]).toEqual(['risks']);
    expect([...begunSections({ ...puskesmas, finished: [] })]).toEqual([...sectionIds]);
  });
});

describe('gaps are due', () => {
  it('nowhere before anything is begun', () => {
    expect([...dueSections(new Set(), eight)]).toEqual([]);
  });

  it('in what is begun and in every step before the furthest', () => {
    const due = dueSections(new Set(['vote']), eight);
    expect(due).toContain('background');
    expect(due).toContain('why-chains');
    expect(due).toContain('vote');
    expect(due).not.toContain('verification');
    expect(due).not.toContain('members');
  });

  it('before and after the steps with the last of them', () => {
    for (const method of methods) {
      const last = method.steps.at(-1)?.sections[0];
      const due = dueSections(new Set(last === undefined ? [] : [last]), method);
      expect(due).toContain('members');
      expect(due).toContain('annexes');
    }
  });
});

describe('the findings', () => {
  it('of a new risalah are few', () => {
    expect(findings(newRisalah(), eight)).toHaveLength(3);
  });

  it('of the worked example are none, in every method', () => {
    for (const method of methods) expect(findings(puskesmas, method)).toEqual([]);
  });

  it('come from more than sixty rules', () => {
    expect(Object.keys(familyRules).length).toBeGreaterThanOrEqual(60);
  });
});

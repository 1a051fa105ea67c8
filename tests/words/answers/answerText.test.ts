import { describe, expect, it } from 'vitest';
import { answerFields } from '#domain/risalah/address.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { answerText, shortAnswer } from '#words/answers/answerText.ts';
import { evidenceText } from '#words/answers/evidenceText.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const blank = emptyRisalah({
  id: 'r1',
  createdAt: '2026-06-01T02:00:00.000Z',
  method: 'eight',
  newId: () => 'id',
  defaults,
});

/** What a new risalah has chosen for the team, so that something stands there from the start. */
const CHOSEN = [
  'identity/year',
  'circle/kind',
  'values/set',
  'inventory/variant',
  'priority/scale',
  'priority/criteria',
  'cause-effect/categorySet',
  'cause-effect/categories',
  'vote/rule',
  'action-plan/variant',
];

describe('answerText', () => {
  it('says nothing for a new risalah but what was chosen for the team', () => {
    const said = answerFields.filter(
      (field) => !field.includes('.') && answerText(blank, field) !== '',
    );
    expect(said).toEqual(CHOSEN);
  });

  it('names three rows and counts the rest', () => {
    const problems = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map((problem) => ({
      ...puskesmas.inventory.problems[0],
      problem,
    })) as typeof puskesmas.inventory.problems;
    const many = { ...puskesmas, inventory: { ...puskesmas.inventory, problems } };
    expect(answerText(many, 'inventory/problems')).toBe('Satu; Dua; Tiga; dan 2 lagi');
  });

  it('tells whose stance a stance is', () => {
    expect(answerText(puskesmas, 'background/stakeholders.stance')).toContain(
      'Petugas loket: menghambat',
    );
  });

  it('writes a target as a change with its unit and deadline', () => {
    expect(answerText(puskesmas, 'target/rows')).toBe(
      'Rata-rata waktu tunggu pendaftaran: 28 menit → 12 menit, 30 November 2026',
    );
  });

  it('cuts a long answer at the end of a word', () => {
    const short = shortAnswer(puskesmas, 'background/text', 60);
    expect(short.length).toBeLessThanOrEqual(62);
    expect(puskesmas.background.text.startsWith(short.slice(0, -2))).toBe(true);
    expect(short).toMatch(/\p{L} …$/u);
  });
});

describe('evidenceText', () => {
  it('names the source of data and counts photographs', () => {
    expect(evidenceText(puskesmas, ['inventory/data'])).toContain('lembar periksa KBK Sigap');
    expect(evidenceText(puskesmas, ['actions/rows.monitoring', 'actions/rows'])).toMatch(
      /\d foto$/,
    );
  });

  it('finds none in a new risalah', () => {
    expect(evidenceText(blank, ['inventory/data', 'actions/rows', 'aspects/rows'])).toBe('');
  });
});

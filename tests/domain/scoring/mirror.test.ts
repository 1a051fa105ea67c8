import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isMark, itemsFedBy, levelPoints, mirrorOf, sheetOf } from '#domain/scoring/mirror.ts';
import { mirrorTexts } from '#words/answers/mirrorTexts.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { convention } from '#templates/scoring/convention.ts';
import { scoringSheets } from '#templates/scoring/scoring.ts';

function marked(scores: Risalah['mirror']['scores']): Risalah {
  return { ...puskesmas, mirror: { ...puskesmas.mirror, scores } };
}

describe('mirrorOf', () => {
  it('gives each item the answer that feeds it', () => {
    const item = itemOf(puskesmas, 'convention.g');
    expect(item?.answers).toEqual([
      { question: 'target/agreedWith', text: puskesmas.target.agreedWith },
    ]);
  });

  it('says which items nobody has answered', () => {
    const silent = { ...puskesmas, actions: { ...puskesmas.actions, understanding: ' ' } };
    const group = mirrorOf(silent, convention, mirrorTexts).groups.find(
      ({ group: { id } }) => id === 'implementation',
    );
    expect(group?.totals).toMatchObject({ items: 3, answered: 2, marked: 0, score: 0, points: 30 });
  });

  it('says which items are answered in part only, and takes no supporter for who hinders', () => {
    const [party] = puskesmas.background.stakeholders;
    if (party === undefined) throw new Error('no party');
    const stakeholders = [{ ...party, stance: 'supports' as const }];
    const read = { ...puskesmas, background: { ...puskesmas.background, stakeholders } };
    expect(itemOf(read, 'convention.c1')?.answers.map(({ text }) => text !== '')).toEqual([
      true,
      true,
    ]);
    expect(itemOf(read, 'convention.c2')?.answers.map(({ text }) => text)).toEqual(['', '']);
    const silent = { ...read, foreword: { ...read.foreword, commitment: '' } };
    const [first] = mirrorOf(silent, convention, mirrorTexts).groups.filter(({ items }) =>
      items.some(({ item: { id } }) => id === 'convention.c1'),
    );
    expect((first?.totals.answered ?? 0) - (first?.totals.whole ?? 0)).toBeGreaterThan(0);
  });

  it('adds up the marks by group and for the sheet', () => {
    const { groups, totals } = mirrorOf(
      marked({ 'convention.l1': 7.5, 'convention.m': 10, 'convention.s': 1 }),
      convention,
      mirrorTexts,
    );
    expect(groups.map(({ totals: { score } }) => score)).toEqual([0, 0, 0, 0, 17.5, 0, 1]);
    expect(totals).toMatchObject({ marked: 3, score: 18.5, points: 100 });
  });

  it('does not count a mark above what an item can give, nor one that could not be read', () => {
    const { totals } = mirrorOf(
      marked({ 'convention.m': 11, 'convention.s': { typed: 'dua' }, 'convention.b': -1 }),
      convention,
      mirrorTexts,
    );
    expect(totals).toMatchObject({ marked: 0, score: 0 });
  });

  it('keeps the marks of one sheet apart from those of the other', () => {
    const risalah = marked({ 'convention.m': 10, 'innovation.impact': 200 });
    expect(
      scoringSheets.map((sheet) => mirrorOf(risalah, sheet, mirrorTexts).totals.score),
    ).toEqual([10, 200]);
  });
});

it('gives the levels in points to two decimals, as a judge writes them', () => {
  const best = levelPoints(10 / 3, 1);
  expect(best).toBe(3.33);
  expect(isMark(best, 10 / 3)).toBe(true);
  expect(levelPoints(10 / 3, 0.75)).toBe(2.5);
  expect(levelPoints(10, 0.3)).toBe(3);
});

it('falls back on the first sheet for one that it does not know', () => {
  expect(sheetOf(scoringSheets, 'lembar-lain')?.id).toBe('convention');
  expect(sheetOf([], '')).toBeNull();
});

it('knows what the answers of a section are worth', () => {
  expect(itemsFedBy(convention, 'benefit').map(({ id }) => id)).toEqual([
    'convention.o1',
    'convention.p',
  ]);
});

function itemOf(risalah: Risalah, id: string) {
  return mirrorOf(risalah, convention, mirrorTexts)
    .groups.flatMap(({ items }) => items)
    .find(({ item }) => item.id === id);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metSheets, whoseSheets } from '#domain/convention/judging/meeting.ts';
import { levelOf, levelPoints, wholeProgress } from '#domain/convention/judging/scoring.ts';
import { ownSpread } from '#domain/convention/judging/spread.ts';
import { teamOfFile } from '#domain/convention/judging/teamFile.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import { sheetSum } from '#domain/convention/sums.ts';
import { judgeSheetsOf, judgedTeam, levelledForm, sheetOfJudge } from './judgeSheetsOf.ts';

const later = '2026-12-01T01:00:00.000Z';

describe('levels of a form', () => {
  it('are worth their share of an item, to two decimals, and are found again by it', () => {
    const [most, good, fair, poor] = levelledForm.levels;
    if (!most || !good || !fair || !poor) throw new Error('The form has four levels');
    expect(levelPoints({ points: 3.33 }, most)).toBe(3.33);
    expect(levelPoints({ points: 3.33 }, good)).toBe(2.5);
    expect(levelPoints({ points: 3.35 }, poor)).toBe(1.01);
    for (const item of itemsOf(levelledForm)) {
      for (const level of levelledForm.levels) {
        expect(levelOf(levelledForm, item, levelPoints(item, level))).toBe(level);
      }
    }
    const [item] = itemsOf(levelledForm);
    if (!item) throw new Error('The form has items');
    expect(levelOf(levelledForm, item, 7)).toBeNull();
    expect(levelOf(levelledForm, item, undefined)).toBeNull();
  });
});

describe('how far sheets have come', () => {
  it('is told of every team but those that are barred', () => {
    const sheets = [sheetOfJudge('melati', 'report', { p1: 10, d1: 25 })];
    const progress = wholeProgress(judgeSheetsOf({ sheets }));
    expect(progress.map(({ team }) => team.id)).toEqual(['melati', 'mawar']);
    const [report, stage] = progress[0]?.sheets ?? [];
    expect(report?.empty.map(({ id }) => id)).toEqual(['p2']);
    expect(report?.beyond).toBe(1);
    expect(stage?.empty).toHaveLength(2);
  });

  it('gives a spread of whole sheets only, and counts each level', () => {
    const sheets = [
      sheetOfJudge('melati', 'stage', { s1: 20, s2: 10 }),
      sheetOfJudge('mawar', 'stage', { s1: 10, s2: 0 }),
      sheetOfJudge('melati', 'report', { p1: 7.5, p2: 2.5 }),
    ];
    const [report, stage] = ownSpread(judgeSheetsOf({ sheets }), sheetSum);
    expect(stage?.sums).toEqual({ mean: 20, deviation: 10, least: 10, most: 30 });
    expect(report).toMatchObject({ count: 0, sums: null });
    expect(report?.levels.map(({ count }) => count)).toEqual([0, 2, 0, 0]);
  });
});

describe('sheets that meet a file', () => {
  it('are those of one judge of one event', () => {
    const here = judgeSheetsOf();
    expect(whoseSheets(judgeSheetsOf({ id: 'another' }))).toBe(whoseSheets(here));
    expect(whoseSheets(judgeSheetsOf({ event: 'e2' }))).not.toBe(whoseSheets(here));
    const judge = { ...here.judge, id: 'budi' };
    expect(whoseSheets(judgeSheetsOf({ judge }))).not.toBe(whoseSheets(here));
  });

  it('keep what was scored where the committee has changed draw, forms and seal', () => {
    const sheets = [sheetOfJudge('melati', 'report', { p1: 10, p2: 2.5 }, { '': 'Baik' })];
    const here = judgeSheetsOf({ sheets });
    const [plan, rest] = levelledForm.groups;
    if (!plan || !rest) throw new Error('The form has two groups');
    const shorter = { ...levelledForm, groups: [{ ...plan, items: plan.items.slice(0, 1) }, rest] };
    const file = judgeSheetsOf({
      ...{ createdAt: later, seal: 'BBBB-CCCC', forms: [shorter] },
      judged: here.judged.toReversed(),
    });
    const { made, differing, changed } = metSheets(here, file);
    expect(differing).toBe(0);
    expect(changed).toMatchObject({ teams: true, forms: true, seal: true, about: false, left: 1 });
    const after = made('here');
    expect(after).toMatchObject({ seal: 'BBBB-CCCC', forms: [shorter], judged: file.judged });
    expect(after.sheets).toEqual(sheets);
    // An older file of the committee changes nothing.
    expect(metSheets(after, here).made('here')).toEqual(after);
  });

  it('fill what is empty here, and ask about the rest', () => {
    const here = judgeSheetsOf({ sheets: [sheetOfJudge('melati', 'stage', { s1: 12 })] });
    const file = judgeSheetsOf({
      sheets: [
        sheetOfJudge('melati', 'stage', { s1: 14, s2: 8 }),
        sheetOfJudge('mawar', 'stage', { s1: 1 }),
      ],
    });
    const { made, differing, changed } = metSheets(here, file);
    expect([differing, changed.taken]).toEqual([1, 2]);
    expect(made('here').sheets[0]?.scores).toEqual({ s1: 12, s2: 8 });
    expect(made('file').sheets[0]?.scores).toEqual({ s1: 14, s2: 8 });
  });

  it('stay handed in only where nothing under their code changes and nobody has opened them since', () => {
    const entry = {
      id: 'l1',
      at: later,
      act: 'handed-in',
      about: 'siti',
      code: 'X',
      reason: '',
    } as const;
    const sheets = [sheetOfJudge('melati', 'stage', { s1: 12 })];
    const handedIn = { at: later, code: 'X' };
    const frozen = judgeSheetsOf({ sheets, handedIn, log: [entry] });
    const open = judgeSheetsOf({ sheets });
    expect(metSheets(open, frozen).made('here').handedIn).toEqual(handedIn);
    expect(metSheets(frozen, open).made('here').handedIn).toEqual(handedIn);
    expect(
      metSheets(frozen, judgeSheetsOf({ createdAt: later, seal: 'Y' })).made('here').handedIn,
    ).toBeNull();
    const reopened = { ...entry, id: 'l2', act: 'sheets-reopened', reason: 'Salah ketik' } as const;
    const again = judgeSheetsOf({ sheets, log: [entry, reopened] });
    expect(metSheets(again, frozen).made('here').handedIn).toBeNull();
    expect(metSheets(frozen, again).made('here').handedIn).toBeNull();
  });

  it('change nothing the second time, whatever stands in both', () => {
    const scores = fc.dictionary(fc.constantFrom('s1', 's2', 'p1'), fc.integer({ min: 0, max: 9 }));
    const sheet = fc.record({
      contestant: fc.constantFrom('melati', 'mawar', 'gone'),
      form: fc.constantFrom('report', 'stage'),
      scores,
    });
    const record = fc
      .uniqueArray(sheet, {
        selector: ({ contestant, form }) => `${contestant}/${form}`,
      })
      .map((sheets) =>
        judgeSheetsOf({
          sheets: sheets.map((one) => sheetOfJudge(one.contestant, one.form, one.scores)),
        }),
      );
    fc.assert(
      fc.property(record, record, fc.constantFrom('here', 'file'), (here, file, holds) => {
        const once = metSheets(here, file).made(holds);
        const { made, differing } = metSheets(once, file);
        expect(made(holds)).toEqual(once);
        if (holds === 'file') expect(differing).toBe(0);
      }),
    );
  });
});

describe('whose risalah a file is', () => {
  const melati = judgedTeam({ id: 'a', name: 'KBK Melati', unit: 'Utara', risalah: 'r1' });
  const mawar = judgedTeam({ id: 'b', name: 'Mawar', unit: 'Selatan', risalah: 'r1' });
  const tulip = judgedTeam({ id: 'c', name: 'GKM Tulip', unit: 'Timur', risalah: 'r3' });
  const facts = { risalah: '', name: '', unit: '', title: '' };

  it('is told by its id, with the name where a class began from one file', () => {
    expect(teamOfFile([melati, tulip], { ...facts, risalah: 'r3', name: 'KBK Lain' })).toEqual({
      ...{ team: tulip, isSure: true },
    });
    expect(teamOfFile([melati, mawar], { ...facts, risalah: 'r1', name: 'KBK Mawar' })).toEqual({
      ...{ team: mawar, isSure: true },
    });
    expect(
      teamOfFile([melati, tulip], { ...facts, risalah: 'r1', name: 'GKM Tulip' }),
    ).toMatchObject({ isSure: false });
  });

  it('is guessed by its name and asked', () => {
    expect(teamOfFile([melati, tulip], { ...facts, name: 'kbk  TULIP' })).toEqual({
      ...{ team: tulip, isSure: false },
    });
    expect(teamOfFile([melati, tulip], facts)).toEqual({ team: null, isSure: false });
  });
});

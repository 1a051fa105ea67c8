import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, resultReopened, sealed } from '#domain/convention/acts.ts';
import { withScore } from '#domain/convention/entries.ts';
import { handedIn, judgeSheetsFor, reopenedSheets } from '#domain/convention/judgeSheets.ts';
import { receive, receivePaper } from '#domain/convention/receive.ts';
import { isFrozen, reopenJudge } from '#domain/convention/receipts.ts';
import { resultOf } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import {
  contestantOf,
  conventionOf,
  formOf,
  judgeOf,
  sheetBy,
  surroundings,
} from './conventionOf.ts';

const event = 'kegiatan';
const agreed = sealed(
  conventionOf({
    forms: [formOf('f', [10, 10])],
    contestants: [contestantOf('x', { unit: 'Puskesmas' }), contestantOf('y'), contestantOf('z')],
    judges: [judgeOf('1'), judgeOf('2', { unit: 'puskesmas' })],
  }),
  surroundings(),
);
const at = (minute: number) => surroundings(`2026-11-30T10:${String(minute).padStart(2, '0')}:00Z`);
const taking = (minute = 30) => ({ ...at(minute), event });

/** What a judge hands in: scores by team, in the order of the items. */
function fileBy(
  judge: string,
  scores: Readonly<Record<string, readonly number[]>>,
  { minute = 0, convention = agreed }: { minute?: number; convention?: Convention } = {},
): JudgeSheets {
  const blank = judgeSheetsFor(convention, judge, { ...at(0), event });
  if (blank === null) throw new Error('no such judge');
  const sheets = Object.entries(scores).map(([team, given]) => sheetBy(judge, team, 'f', given));
  return handedIn({ ...blank, sheets }, at(minute));
}

const whole = { x: [1, 2], y: [3, 4], z: [5, 6] };

describe('a judge’s file', () => {
  const file = fileBy('1', whole);
  const { convention, outcome } = receive(agreed, file, taking());

  it('comes in whole, with a receipt that keeps its code, and freezes the judge’s sheets', () => {
    expect(outcome).toMatchObject({ became: 'new', judge: '1', name: 'Juri 1', told: [] });
    expect(convention.sheets).toEqual(file.sheets);
    expect(convention.receipts).toMatchObject([
      { judge: '1', code: file.handedIn?.code, from: 'file', differences: [] },
    ]);
    expect(isFrozen(convention, '1')).toBe(true);
    expect(convention.log.at(-1)).toMatchObject({
      act: 'received',
      about: '1',
      code: outcome.code,
    });
  });

  it('changes nothing when it comes twice', () => {
    const again = receive(convention, file, taking(31));
    expect(again.outcome).toMatchObject({ became: 'same', firstCode: outcome.code });
    expect(again.convention).toBe(convention);
  });

  it('tells each difference from what came first, with the reason and both codes', () => {
    const reopened = reopenedSheets(file, 'Salah baca butir 2', at(5));
    const newer = handedIn(
      withScore(reopened, { judge: '1', contestant: 'y', form: 'f', item: 'f2' }, 9),
      at(6),
    );
    const again = receive(convention, newer, taking(31));
    expect(again.outcome).toMatchObject({
      ...{ became: 'changed', firstCode: file.handedIn?.code, code: newer.handedIn?.code },
      differences: [{ contestant: 'y', form: 'f', item: 'f2', before: 4, after: 9 }],
      told: [{ kind: 'otherCode', first: file.handedIn?.code, now: newer.handedIn?.code }],
    });
    expect(again.convention.log.at(-1)).toMatchObject({
      act: 'changed',
      reason: 'Salah baca butir 2',
    });
    const older = receive(again.convention, file, taking(32));
    expect(older.convention).toBe(again.convention);
  });

  it('that is older than what is here changes no score, and is told', () => {
    const newer = receive(agreed, fileBy('1', { ...whole, y: [3, 9] }, { minute: 6 }), taking());
    const { convention: kept, outcome: told } = receive(newer.convention, file, taking(31));
    expect(told.became).toBe('older');
    expect(kept.sheets).toEqual(newer.convention.sheets);
    expect(kept.receipts).toHaveLength(2);
  });

  it('adds sheets of another laptop of the same judge', () => {
    const rest = { ...fileBy('1', { z: [7, 8] }, { minute: 4 }) };
    const part = receive(agreed, fileBy('1', { x: [1, 2] }, { minute: 9 }), taking());
    const both = receive(part.convention, rest, taking());
    expect(both.convention.sheets.map(({ contestant }) => contestant)).toEqual(['x', 'z']);
  });
});

describe('bad input', () => {
  const file = fileBy('1', whole);

  it.each<[string, JudgeSheets, object]>([
    [
      'of another event',
      { ...file, event: 'lain', convention: 'Gelar lain' },
      { kind: 'otherEvent', convention: 'Gelar lain' },
    ],
    [
      'of a judge who is not known',
      { ...file, judge: { ...file.judge, id: '9' } },
      { kind: 'unknownJudge' },
    ],
    ['not handed in yet', { ...file, handedIn: null }, { kind: 'notHandedIn' }],
    [
      'changed by hand',
      withScore(file, { judge: '1', contestant: 'x', form: 'f', item: 'f1' }, 10),
      { kind: 'alteredCode', stated: file.handedIn?.code },
    ],
  ])('%s is refused, and nothing changes', (_, brought, told) => {
    const { convention, outcome } = receive(agreed, brought, taking());
    expect(outcome).toMatchObject({ became: 'refused', told: [told] });
    expect(convention).toBe(agreed);
  });

  it('above a maximum is kept, told, and does not count until it is put right', () => {
    const { convention, outcome } = receive(
      agreed,
      fileBy('1', { ...whole, y: [11, 4] }),
      taking(),
    );
    expect(outcome.told).toEqual([
      {
        kind: 'overMaximum',
        scores: [{ contestant: 'y', form: 'f', item: 'f1', score: 11, points: 10 }],
      },
    ]);
    expect(resultOf(convention).ranked.map(({ contestant }) => contestant)).toEqual(['z', 'x']);
  });

  it('of the judge’s own unit is kept, told, and does not count', () => {
    const { convention, outcome } = receive(agreed, fileBy('2', whole), taking());
    expect(outcome.told).toEqual([{ kind: 'barred', contestants: ['x'] }]);
    expect(resultOf(convention).ranked.map(({ contestant }) => contestant)).toEqual(['z', 'y']);
  });

  it('with the same for all teams, or with empty items, is told', () => {
    const { outcome } = receive(agreed, fileBy('1', { x: [2], y: [2], z: [2] }), taking());
    expect(outcome.told).toEqual([
      { kind: 'allEqual', forms: ['f'] },
      { kind: 'emptyItems', count: 3 },
    ]);
  });

  it('made for another seal is told', () => {
    const other = sealed({ ...agreed, seal: null }, at(1));
    const { outcome } = receive(other, file, taking());
    expect(outcome.told).toEqual([
      { kind: 'otherSeal', stated: agreed.seal?.code, ours: other.seal?.code },
    ]);
  });

  it('with sheets of teams that are not known here keeps what is known', () => {
    const { convention, outcome } = receive(agreed, fileBy('1', { ...whole, w: [1, 1] }), taking());
    expect(convention.sheets).toHaveLength(3);
    expect(outcome.told).toEqual([{ kind: 'strange', sheets: 1 }]);
  });

  it('never speaks in another judge’s name', () => {
    const blank = { ...file, sheets: [...file.sheets, sheetBy('2', 'y', 'f', [10, 10])] };
    const { convention } = receive(agreed, handedIn(blank, at(0)), taking());
    expect(convention.sheets.every(({ judge }) => judge === '1')).toBe(true);
  });

  it('is never a name: it stays text', () => {
    const name = '<script>alert(1)</script>';
    const contestants = agreed.contestants.map((one) => ({ ...one, name }));
    const given = { ...agreed, contestants };
    const { convention } = receive(given, fileBy('1', whole, { convention: given }), taking());
    expect(convention.contestants[0]?.name).toBe(name);
    expect(resultOf(convention).ranked).toHaveLength(3);
  });
});

describe('after the closing', () => {
  const first = receive(agreed, fileBy('1', { x: [9, 9], y: [1, 1] }), taking()).convention;
  const shut = closed(first, at(40));
  const { convention, outcome } = receive(
    shut,
    fileBy('1', { ...whole }, { minute: 6 }),
    taking(41),
  );

  it('sheets wait, are told and logged, and change no place', () => {
    expect(outcome.isLate).toBe(true);
    expect(outcome.told).toContainEqual({ kind: 'afterClosing' });
    expect(convention.log.at(-1)).toMatchObject({ act: 'late', about: '1' });
    expect(resultOf(convention).ranked).toEqual(resultOf(shut).ranked);
  });

  it('count once the result is open again, for a reason', () => {
    const open = resultReopened(convention, 'Sanggahan tim Y diterima', at(50));
    expect(open).toMatchObject({ closed: null, late: [] });
    expect(open.log.at(-1)).toMatchObject({
      act: 'result-reopened',
      reason: 'Sanggahan tim Y diterima',
    });
    expect(resultOf(open).ranked.map(({ contestant }) => contestant)).toEqual(['z', 'y', 'x']);
  });

  it('the same file changes nothing, waiting or counting', () => {
    const again = receive(shut, fileBy('1', { x: [9, 9], y: [1, 1] }), taking(42));
    expect(again.convention).toBe(shut);
  });
});

describe('paper', () => {
  const name = (item: string) => ({ judge: '1', contestant: 'x', form: 'f', item });
  const typed = withScore(withScore(agreed, name('f1'), 4), name('f2'), 5);
  const first = receivePaper(typed, '1', at(20));

  it('is frozen with the code that the same sheets have in a file', () => {
    expect(first.outcome).toMatchObject({ became: 'new', told: [] });
    expect(first.outcome.code).toBe(fileBy('1', { x: [4, 5] }).handedIn?.code);
    expect(isFrozen(first.convention, '1')).toBe(true);
    expect(receivePaper(first.convention, '1', at(21)).convention).toBe(first.convention);
  });

  it('is typed anew only for a reason, and each difference is told', () => {
    const open = reopenJudge(first.convention, { judge: '1', reason: 'Salah ketik' }, at(22));
    expect(isFrozen(open, '1')).toBe(false);
    expect(open.log.at(-1)).toMatchObject({ act: 'sheets-reopened', reason: 'Salah ketik' });
    const again = receivePaper(withScore(open, name('f2'), 6), '1', at(23));
    expect(again.outcome).toMatchObject({
      became: 'changed',
      differences: [{ contestant: 'x', item: 'f2', before: 5, after: 6 }],
      told: [{ kind: 'otherCode', first: first.outcome.code }],
    });
    expect(isFrozen(again.convention, '1')).toBe(true);
  });
});

const points = fc.integer({ min: 0, max: 10 });
const given = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.tuple(points, points), {
  minKeys: 1,
});
const files = fc
  .array(fc.tuple(fc.constantFrom('1', '2'), given), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(([judge, scores], minute) => fileBy(judge, scores, { minute })));

function received(all: readonly JudgeSheets[]): Convention {
  return all.reduce((kept, file) => receive(kept, file, taking()).convention, agreed);
}

function scored({ sheets }: Convention) {
  return new Set(sheets.map((sheet) => JSON.stringify(sheet)));
}

describe('laws', () => {
  it('in whatever order files come, and however often, the same scores stand', () => {
    const shuffled = files.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(scored(received(others))).toEqual(scored(received(all)));
        expect(received([...all, ...all]).sheets).toEqual(received(all).sheets);
      }),
    );
  });

  it('every code that came in is kept', () => {
    fc.assert(
      fc.property(files, (all) => {
        const codes = new Set(received(all).receipts.map(({ code }) => code));
        for (const { handedIn: frozen } of all) expect(codes).toContain(frozen?.code);
      }),
    );
  });
});

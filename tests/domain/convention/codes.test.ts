import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, sealed, timed, unsealed, withdrawn } from '#domain/convention/acts.ts';
import {
  closingCode,
  handInCode,
  isClosingWhole,
  isHandInWhole,
  isSealWhole,
  sealOf,
} from '#domain/convention/codes.ts';
import { appearanceOf, drawOrder } from '#domain/convention/draw.ts';
import { withComment } from '#domain/convention/entries.ts';
import { handedIn, judgeSheetsFor, reopenedSheets } from '#domain/convention/judgeSheets.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import {
  contestantOf,
  conventionOf,
  formOf,
  judgeOf,
  sheetBy,
  surroundings,
} from './conventionOf.ts';

const convention = conventionOf({
  forms: [formOf('f', [10])],
  contestants: [contestantOf('x'), contestantOf('y')],
  judges: [judgeOf('1')],
  sheets: [sheetBy('1', 'x', 'f', [3]), sheetBy('1', 'y', 'f', [4])],
});
const now = '2026-11-30T09:00:00.000Z';

/** The same with the keys of every object in another order. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, one]) => [key, turned<unknown>(one)])) as Value;
}

describe('a code', () => {
  it('is eight consonants in two halves', () => {
    expect(sealOf(convention, now)).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/u);
  });

  it('does not hang on the order of keys', () => {
    const other = turned(convention);
    expect(Object.keys(other)).not.toEqual(Object.keys(convention));
    expect(sealOf(other, now)).toBe(sealOf(convention, now));
    expect(closingCode(other)).toBe(closingCode(convention));
  });

  it('of sheets does not hang on their order, nor on blank comments', () => {
    const given = { judge: { id: '1' }, seal: '', sheets: convention.sheets };
    const others = convention.sheets
      .toReversed()
      .map((sheet) => ({ ...sheet, comments: { '': ' ' } }));
    expect(handInCode({ ...given, sheets: others })).toBe(handInCode(given));
  });

  it('is another one for other scores, words, judges or seals', () => {
    const given = { judge: { id: '1' }, seal: '', sheets: convention.sheets };
    const [first] = convention.sheets;
    const whose = { judge: '', contestant: '', form: '', ...first, item: '' };
    const codes = [
      handInCode(given),
      handInCode({ ...given, judge: { id: '2' } }),
      handInCode({ ...given, seal: 'KRTM-PWQD' }),
      handInCode({ ...given, sheets: [sheetBy('1', 'x', 'f', [3.01])] }),
      handInCode(withComment(given, whose, 'Bagus')),
    ];
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the seal of the rule', () => {
  const agreed = sealed(convention, surroundings(now));

  it('fits as long as forms, judges and rule stay', () => {
    expect(isSealWhole(convention)).toBe(true);
    const unscored: Convention = { ...agreed, sheets: [], contestants: [] };
    expect(isSealWhole(unscored)).toBe(true);
    expect(isSealWhole({ ...agreed, judges: [judgeOf('1', { barred: ['x'] })] })).toBe(false);
    expect(isSealWhole({ ...agreed, rule: { ...agreed.rule, way: 'median' } })).toBe(false);
    expect(isSealWhole({ ...agreed, forms: [formOf('f', [11])] })).toBe(false);
  });

  it('is broken for a reason in the log, and the next one has another code', () => {
    const open = unsealed(agreed, 'Juri diganti', surroundings('2026-11-30T09:05:00.000Z'));
    const again = sealed(open, surroundings('2026-11-30T09:06:00.000Z'));
    expect(open.seal).toBeNull();
    expect(again.seal?.code).not.toBe(agreed.seal?.code);
    expect(again.log.map(({ act, code, reason }) => [act, code, reason])).toEqual([
      ['sealed', agreed.seal?.code, ''],
      ['unsealed', agreed.seal?.code, 'Juri diganti'],
      ['sealed', again.seal?.code, ''],
    ]);
  });
});

describe('a judge’s sheets', () => {
  const given = judgeSheetsFor(convention, '1', { ...surroundings(now), event: 'e' });

  it('hold that judge’s forms and teams, with what must not be judged', () => {
    const judges = [judgeOf('1', { unit: 'Unit x' }), judgeOf('2')];
    const sheets = [...convention.sheets, sheetBy('2', 'x', 'f', [9])];
    const own = judgeSheetsFor({ ...convention, judges, sheets }, '1', {
      ...surroundings(now),
      event: 'e',
    });
    expect(own?.judged).toMatchObject([
      { id: 'x', number: 0, isBarred: true },
      { id: 'y', number: 0, isBarred: false },
    ]);
    expect(own?.sheets.every(({ judge }) => judge === '1')).toBe(true);
    expect(judgeSheetsFor(convention, '9', { ...surroundings(now), event: 'e' })).toBeNull();
  });

  it('are frozen with a code, and opened again for a reason in the log', () => {
    if (given === null) throw new Error('no such judge');
    const frozen = handedIn(given, surroundings(now));
    expect(isHandInWhole(frozen)).toBe(true);
    expect(isHandInWhole({ ...frozen, sheets: [] })).toBe(false);
    const open = reopenedSheets(frozen, 'Salah tulis', surroundings(now));
    expect(open.handedIn).toBeNull();
    expect(open.log.map(({ act, reason }) => [act, reason])).toEqual([
      ['handed-in', ''],
      ['sheets-reopened', 'Salah tulis'],
    ]);
    expect(handedIn(open, surroundings(now)).handedIn?.code).toBe(frozen.handedIn?.code);
  });
});

describe('a closed result', () => {
  const shut = closed(convention, surroundings(now));

  it('is what it was until scores, times or teams change', () => {
    expect(isClosingWhole(convention)).toBe(true);
    expect(isClosingWhole(shut)).toBe(true);
    expect(isClosingWhole({ ...shut, sheets: [] })).toBe(false);
    const time = { contestant: 'x', usedSeconds: 90, note: '' };
    expect(isClosingWhole(timed(shut, time, surroundings()))).toBe(false);
    const gone = { contestant: 'x', reason: 'Sakit' };
    expect(isClosingWhole(withdrawn(shut, gone, surroundings()))).toBe(false);
  });

  it('does not change by what does not count', () => {
    const sheets = [...shut.sheets, sheetBy('9', 'x', 'f', [1])];
    expect(isClosingWhole({ ...shut, sheets, name: 'Gelar lain' })).toBe(true);
  });
});

describe('the draw', () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 });

  it('gives each team one place, the same from the same seed in whatever order the ids come', () => {
    fc.assert(
      fc.property(ids, fc.string(), (given, seed) => {
        const order = drawOrder(given, seed);
        expect(order.toSorted()).toEqual(given.toSorted());
        expect(drawOrder(given.toReversed(), seed)).toEqual(order);
      }),
    );
  });

  it('favours nobody: over many seeds every team is first about as often', () => {
    const teams = ['a', 'b', 'c', 'd'];
    const firsts = Array.from({ length: 4000 }, (_, seed) => drawOrder(teams, String(seed))[0]);
    for (const team of teams) {
      // 1000 are expected, with a standard deviation of 27.
      const count = firsts.filter((one) => one === team).length;
      expect(Math.abs(count - 1000)).toBeLessThan(140);
    }
  });

  it('leaves who has withdrawn out, and puts who came too late for it behind', () => {
    const contestants = [
      ...[contestantOf('late'), contestantOf('x'), contestantOf('gone', { isWithdrawn: true })],
      contestantOf('y'),
    ];
    const draw = { seed: 's', at: now, order: ['y', 'gone', 'x'] };
    expect(appearanceOf({ contestants, draw })).toEqual(['y', 'x', 'late']);
    expect(appearanceOf({ contestants, draw: null })).toEqual(['late', 'x', 'y']);
  });
});

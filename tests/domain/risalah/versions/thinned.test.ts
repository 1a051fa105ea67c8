import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from '#domain/risalah/versions/thinned.ts';
import type { Weighed } from '#domain/risalah/versions/thinned.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 15, 9);
const ROOM = Number.MAX_SAFE_INTEGER;

const version: fc.Arbitrary<Weighed> = fc.record({
  at: fc.integer({ min: NOW - 800 * DAY, max: NOW + 2 * DAY }),
  parts: fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant(10))
      .map(([name, bytes]) => [name, bytes] as const),
    { maxLength: 4 },
  ),
});
const versions = fc.uniqueArray(version, { selector: ({ at }) => at, maxLength: 60 });
const limits = fc.record({
  now: fc.constant(NOW),
  most: fc.oneof(fc.constant(ROOM), fc.integer({ min: 0, max: 50 })),
});

function at(...times: readonly number[]): readonly Weighed[] {
  return times.map((time) => ({ at: time, parts: [] }));
}

function weightOf(kept: readonly Weighed[]): number {
  const parts = new Map(kept.flatMap(({ parts: own }) => own));
  return [...parts.values()].reduce((sum, bytes) => sum + bytes, 0);
}

describe('thinned', () => {
  it('keeps every version of a day', () => {
    const today = at(...Array.from({ length: 20 }, (_, hour) => NOW - hour * HOUR));
    expect(thinned(today, { now: NOW, most: ROOM })).toEqual(today);
  });

  it('keeps the newest of each earlier day, and of each week beyond a month', () => {
    const days = at(...Array.from({ length: 100 * 24 }, (_, hour) => NOW - hour * HOUR));
    const kept = thinned(days, { now: NOW, most: ROOM }).map((one) => NOW - one.at);
    expect(kept.filter((age) => age >= DAY && age < 30 * DAY)).toHaveLength(30);
    expect(kept.filter((age) => age >= 30 * DAY).length).toBeLessThanOrEqual(11);
    expect(kept.filter((age) => age >= 30 * DAY).length).toBeGreaterThanOrEqual(9);
  });

  it('keeps the newest versions where not all have room, counting what they share once', () => {
    const shared: readonly Weighed[] = [
      { at: NOW - 3, parts: [['old', 10]] },
      { at: NOW - 2, parts: [['same', 10]] },
      { at: NOW - 1, parts: [['same', 10]] },
    ];
    expect(thinned(shared, { now: NOW, most: 10 }).map((one) => one.at)).toEqual([
      NOW - 2,
      NOW - 1,
    ]);
  });

  it('keeps the newest in their order, within the limit, and leaves alone what it has thinned', () => {
    fc.assert(
      fc.property(versions, limits, (given, limit) => {
        const kept = thinned(given, limit);
        expect(kept).toEqual(given.filter((one) => kept.includes(one)));
        expect(thinned(kept, limit)).toEqual(kept);
        const newest = Math.max(...given.map((one) => one.at));
        if (given.length > 0) expect(kept.map((one) => one.at)).toContain(newest);
        if (kept.length > 1) expect(weightOf(kept)).toBeLessThanOrEqual(limit.most);
      }),
    );
  });

  it('keeps as time goes on nothing that was thinned before', () => {
    fc.assert(
      fc.property(versions, fc.integer({ min: 0, max: 90 * DAY }), (given, later) => {
        const most = ROOM;
        const straight = thinned(given, { now: NOW + later, most });
        const twice = thinned(thinned(given, { now: NOW, most }), { now: NOW + later, most });
        expect(twice).toEqual(straight);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { conversionOf, deviationOf } from '#domain/risalah/priority/deviation.ts';
import taliKasih from '#tests/fixtures/cases/tali-kasih-2013.json' with { type: 'json' };

it('takes the target for 100 and leaves out the direction', () => {
  expect(deviationOf({ target: 15, achieved: 30 })).toBe(100);
  expect(deviationOf({ target: 80, achieved: 60 })).toBe(25);
  expect(deviationOf({ target: 80, achieved: 80 })).toBe(0);
});

it('is unknown without both numbers or for a target of 0', () => {
  expect(deviationOf({ target: null, achieved: 3 })).toBeNull();
  expect(deviationOf({ target: 3, achieved: { typed: '1.2.3' } })).toBeNull();
  expect(deviationOf({ target: 0, achieved: 3 })).toBeNull();
});

it('converts and deviates as a risalah of the national convention printed it', () => {
  const rows = taliKasih.input.rows.map(({ target, capaian }) => ({ target, achieved: capaian }));
  const rounded = (value: number | null) => Math.round((value ?? NaN) * 100) / 100;
  expect(rows.map((row) => rounded(conversionOf(row)))).toEqual(
    taliKasih.published_results.konversi_capaian,
  );
  expect(rows.map((row) => rounded(deviationOf(row)))).toEqual(taliKasih.published_results.deviasi);
});

import { describe, expect, it } from 'vitest';
import { emptyResultRow } from '#domain/risalah/schema/results.ts';
import type { ResultRow } from '#domain/risalah/schema/results.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Context } from '#manuscript/context.ts';
import { achievement } from '#manuscript/sections/results/achievement.ts';
import { atOnce } from '#figures/atOnce.ts';
import { comparison } from '#manuscript/sections/results/comparison.ts';
import { mainTarget, wholeThread } from '#tests/domain/risalah/wholeThread.ts';
import { textsOf } from '#tests/manuscript/readManuscript.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { formats } from '#templates/formats/formats.ts';

const result: ResultRow = {
  ...emptyResultRow('first'),
  target: mainTarget.id,
  after: 102,
  from: '2026-08-02',
  to: '2026-09-03',
  served: 1540,
};

function context(rows: readonly ResultRow[]): Context {
  const whole = wholeThread();
  const risalah: Risalah = { ...whole, comparison: { rows: [...rows], data: [] } };
  return {
    risalah,
    guidance,
    method: methodById('eight'),
    options: { format: formats[0], untilStep: null },
  };
}

const two = [result, { ...result, id: 'second', after: 38 }];

describe('several cycles of one target', () => {
  it('are all printed, numbered in order', () => {
    const text = textsOf(achievement(context(two))).join(' ');
    expect(text).toContain('Siklus');
    expect(text).toContain('1 Keluhan di loket 1 154 keluhan 50 keluhan 102 keluhan 50%');
    expect(text).toContain('2 Keluhan di loket 2 154 keluhan 50 keluhan 38 keluhan 111,5%');
    expect(text).toContain(
      'Capaian siklus 1 ialah 50% (sasaran belum tercapai); capaian siklus 2 ialah 111,5% (sasaran tercapai).',
    );
  });

  it('are judged by the last', () => {
    const text = textsOf(atOnce(comparison(context(two)))).join(' ');
    expect(text).toContain(
      'Sesudah perbaikan, keluhan di loket turun 116 keluhan, yaitu 75,3% dari semula (dari 154 keluhan menjadi 38 keluhan).',
    );
  });

  it('leave no trace where there was one', () => {
    expect(textsOf(achievement(context([result]))).join(' ')).not.toContain('iklus');
  });
});

describe('counts of unlike periods', () => {
  it('are told as rates with the reason', () => {
    const served = textsOf(atOnce(comparison(context([{ ...result, served: 1020 }])))).join(' ');
    expect(served).toContain(
      'Karena jumlah yang dilayani berbeda, keluhan di loket dibandingkan per 100 yang dilayani: dari 10 menjadi 10',
    );
    const longer = { ...result, served: null, from: '2026-08-01', to: '2026-10-05' };
    expect(textsOf(atOnce(comparison(context([longer])))).join(' ')).toContain(
      'Karena panjang periode pengukuran berbeda, keluhan di loket dibandingkan per hari',
    );
  });
});

import { expect, it } from 'vitest';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import { giveReason, giveReasons, undo, withdrawReason } from '#store/acts.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const absent: Reason = {
  rule: 'decree-incomplete',
  section: 'circle',
  row: '',
  kind: 'absent',
  text: 'SK masih diproses.',
};

function openStore() {
  let time = 0;
  return createRisalahStore({ risalah: newRisalah(), now: () => (time += 10_000) });
}

it('a reason that is given twice is one, in its last words and of its last kind', () => {
  const store = openStore();
  giveReason(store, absent);
  giveReason(store, { ...absent, text: 'SK terbit bulan depan.' });
  giveReason(store, { ...absent, kind: 'right', text: 'SK tidak diwajibkan.' });
  expect(store.getState().reasons).toEqual([
    { ...absent, kind: 'right', text: 'SK tidak diwajibkan.' },
  ]);
});

it('the same reason for several is one act, and so is what takes it back', () => {
  const store = openStore();
  const kin = ['a', 'b'].map((row) => ({ ...absent, row }));
  giveReasons(store, kin);
  expect(store.getState().reasons).toEqual(kin);
  undo(store);
  expect(store.getState().reasons).toEqual([]);
});

it('a reason that was never given is taken back without a trace', () => {
  const store = openStore();
  giveReason(store, absent);
  const before = store.getState().reasons;
  withdrawReason(store, { ...absent, row: 'other' });
  expect(store.getState().reasons).toBe(before);
  withdrawReason(store, absent);
  expect(store.getState().reasons).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { answerSection, redo, undo } from '#store/acts.ts';
import { historyOf } from '#store/recordStore.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import { defaults } from '#templates/defaults.ts';
import { followBox } from '#ui/risalah/followBox.ts';

/** A risalah whose circle was given these names, each long after the one before. */
function named(...names: readonly string[]) {
  let time = 0;
  const store = createRisalahStore({
    risalah: emptyRisalah({
      id: 'r1',
      createdAt: '2026-03-03T00:00:00.000Z',
      method: 'eight',
      newId: () => 'id',
      defaults,
    }),
    now: () => (time += 10_000),
  });
  function name(next: string): void {
    answerSection(store, 'circle', { ...store.getState().circle, name: next });
  }
  for (const next of names) name(next);
  return { store, name, current: () => store.getState().circle.name };
}

describe('what a box takes back by itself', () => {
  it('is not brought again by the next undo, which goes on from there', () => {
    const { store, name, current } = named('Melati', 'Melati Putih', 'Melati Putih Bersih');
    followBox(store, 'undo', () => name('Melati Putih'));
    undo(store);
    expect(current()).toBe('Melati');
    undo(store);
    expect(current()).toBe('');
  });

  it('comes again with redo', () => {
    const { store, name, current } = named('Melati', 'Melati Putih');
    followBox(store, 'undo', () => name('Melati'));
    undo(store);
    redo(store);
    expect(current()).toBe('Melati');
    redo(store);
    expect(current()).toBe('Melati Putih');
  });

  it('may be less than the record takes back at once', () => {
    const { store, name, current } = named('Melati', 'Melati Putih');
    followBox(store, 'undo', () => name('Melati Put'));
    undo(store);
    expect(current()).toBe('Melati');
  });

  it('may be more than the record takes back at once', () => {
    const { store, name, current } = named('Melati', 'Melati Putih', 'Melati Putih Bersih');
    followBox(store, 'undo', () => name('Melati'));
    redo(store);
    expect(current()).toBe('Melati Putih Bersih');
    undo(store);
    expect(current()).toBe('Melati');
  });

  it('and brings again leaves the history as it was', () => {
    const { store, name } = named('Melati', 'Melati Putih');
    const before = historyOf(store);
    followBox(store, 'undo', () => name('Melati'));
    followBox(store, 'redo', () => name('Melati Putih'));
    const { past, future } = historyOf(store);
    expect(future).toEqual([]);
    expect(past.map(({ circle }) => circle?.name)).toEqual(
      before.past.map(({ circle }) => circle?.name),
    );
  });

  it('changes no history where the record already says so', () => {
    const { store } = named('Melati');
    const before = historyOf(store);
    followBox(store, 'undo', () => undefined);
    expect(historyOf(store)).toEqual(before);
  });
});

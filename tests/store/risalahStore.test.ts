import { describe, expect, it } from 'vitest';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import {
  answerSection,
  finishStep,
  redo,
  renameStep,
  reopenStep,
  switchMethod,
  undo,
} from '#store/acts.ts';
import { historyOf } from '#store/recordStore.ts';
import { createRisalahStore, replaceRisalah } from '#store/risalahStore.ts';
import type { History, RisalahStore } from '#store/risalahStore.ts';
import { defaults } from '#templates/defaults.ts';

const LONG_AFTER = 10_000;

function newRisalah(): Risalah {
  let count = 0;
  return emptyRisalah({
    id: 'r1',
    createdAt: '2026-03-03T00:00:00.000Z',
    method: 'eight',
    newId: () => `id-${String((count += 1))}`,
    defaults,
  });
}

function openStore(history?: History) {
  const clock = { time: 0 };
  const store = createRisalahStore({
    risalah: newRisalah(),
    now: () => clock.time,
    ...(history === undefined ? {} : { history }),
  });
  return { store, clock };
}

function nameCircle(store: RisalahStore, name: string): void {
  answerSection(store, 'circle', { ...store.getState().circle, name });
}

describe('the open risalah', () => {
  it('undoes and redoes an answer', () => {
    const { store } = openStore();
    nameCircle(store, 'Melati');
    undo(store);
    expect(store.getState().circle.name).toBe('');
    redo(store);
    expect(store.getState().circle.name).toBe('Melati');
  });

  it('remembers only the sections that an edit changed', () => {
    const { store } = openStore();
    nameCircle(store, 'Melati');
    expect(historyOf(store).past.map((entry) => Object.keys(entry))).toEqual([['circle']]);
    undo(store);
    expect(historyOf(store).future.map((entry) => Object.keys(entry))).toEqual([['circle']]);
  });

  it('undoes edits of one answer together when they follow each other at once', () => {
    const { store, clock } = openStore();
    nameCircle(store, 'Mel');
    clock.time += 800;
    nameCircle(store, 'Melati');
    undo(store);
    expect(store.getState().circle.name).toBe('');
  });

  it('undoes edits apart when time has passed or another section was edited between them', () => {
    const { store, clock } = openStore();
    nameCircle(store, 'Mel');
    clock.time += 801;
    nameCircle(store, 'Melati');
    answerSection(store, 'title', { ...store.getState().title, theme: 'Waktu tunggu' });
    nameCircle(store, 'Melati II');
    const names = [1, 2, 3, 4].map(() => {
      undo(store);
      return store.getState().circle.name;
    });
    expect(names).toEqual(['Melati', 'Melati', 'Mel', '']);
  });

  it('undoes apart what was put into several answers at once, however fast', () => {
    const { store } = openStore();
    const { circle } = store.getState();
    answerSection(store, 'circle', { ...circle, name: 'Melati', motto: 'Bersama' });
    answerSection(store, 'circle', { ...circle, name: 'Mawar', motto: 'Bersatu' });
    answerSection(store, 'circle', { ...circle, name: 'Mawar', motto: 'Berkarya' });
    answerSection(store, 'circle', { ...circle, name: 'Anggrek', motto: 'Berkarya' });
    const circles = [1, 2, 3, 4].map(() => {
      undo(store);
      const { name, motto } = store.getState().circle;
      return `${name} ${motto}`.trim();
    });
    expect(circles).toEqual(['Mawar Berkarya', 'Mawar Bersatu', 'Melati Bersama', '']);
  });

  it('starts a new entry for typing that follows an undo', () => {
    const { store, clock } = openStore();
    nameCircle(store, 'Melati');
    clock.time += LONG_AFTER;
    nameCircle(store, 'Mawar');
    undo(store);
    nameCircle(store, 'Anggrek');
    undo(store);
    expect(store.getState().circle.name).toBe('Melati');
    expect(historyOf(store).future).toHaveLength(1);
  });

  it('goes on undoing with a history that was kept', () => {
    const first = openStore();
    nameCircle(first.store, 'Melati');
    first.clock.time += LONG_AFTER;
    nameCircle(first.store, 'Mawar');
    undo(first.store);
    const second = openStore(historyOf(first.store));
    redo(second.store);
    expect(second.store.getState().circle.name).toBe('Mawar');
    undo(second.store);
    undo(second.store);
    expect(second.store.getState().circle.name).toBe('');
  });

  it('forgets the oldest edit after a hundred', () => {
    const { store, clock } = openStore();
    for (let edit = 0; edit <= 100; edit += 1) {
      clock.time += LONG_AFTER;
      nameCircle(store, `Nama ${String(edit)}`);
    }
    expect(historyOf(store).past).toHaveLength(100);
  });

  it('puts another record in its place without an entry of its own', () => {
    const { store } = openStore();
    nameCircle(store, 'Melati');
    const other = { ...newRisalah(), mark: 'lain' };
    replaceRisalah(store, other, { past: [], future: [] });
    expect(store.getState()).toEqual(other);
    expect(historyOf(store)).toEqual({ past: [], future: [] });
  });
});

describe('acts on the open risalah', () => {
  it('finishes and reopens the sections of a step once each', () => {
    const { store } = openStore();
    finishStep(store, ['background', 'inventory']);
    finishStep(store, ['inventory', 'priority']);
    expect(store.getState().finished).toEqual(['background', 'inventory', 'priority']);
    reopenStep(store, ['background', 'inventory']);
    expect(store.getState().finished).toEqual(['priority']);
  });

  it('renames a step and gives the old name back for an empty one', () => {
    const { store } = openStore();
    renameStep(store, 'eight/theme', ' Tema kita ');
    expect(store.getState().stepNames).toEqual({ 'eight/theme': 'Tema kita' });
    renameStep(store, 'eight/theme', '');
    expect(store.getState().stepNames).toEqual({});
  });

  it('switches the method and leaves every answer as it was', () => {
    const { store } = openStore();
    nameCircle(store, 'Melati');
    const before = store.getState();
    switchMethod(store, 'seven');
    expect(store.getState()).toEqual({ ...before, method: 'seven' });
  });

  it('keeps no entry for an act that changes nothing', () => {
    const { store } = openStore();
    answerSection(store, 'circle', store.getState().circle);
    switchMethod(store, 'eight');
    reopenStep(store, ['title']);
    renameStep(store, 'eight/theme', ' ');
    expect(historyOf(store).past).toEqual([]);
  });
});

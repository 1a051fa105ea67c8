import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { startAutosave } from '#app/session/autosave.ts';
import { switchMethod } from '#store/acts.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import type { SessionStatus } from '#store/session.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(access: SessionStatus['access'] = 'write') {
  const store = createRisalahStore({ risalah: newRisalah(), now: Date.now });
  const status = createStore<SessionStatus>(() => ({
    access,
    saving: 'saved',
    savedAt: null,
    lost: [],
    versions: 'kept',
  }));
  const saved: string[] = [];
  const held: (() => void)[] = [];
  const cells: (() => void)[] = [];
  const trouble: { next: Error | null } = { next: null };
  const hangs = { next: false, end: (): void => undefined };
  const autosave = startAutosave({
    store,
    status,
    now: () => 42,
    commitCells: () => cells.splice(0).forEach((put) => put()),
    commitForms: () => held.splice(0).forEach((put) => put()),
    commit: () => [...cells.splice(0), ...held.splice(0)].forEach((put) => put()),
    save: () => {
      if (trouble.next !== null) return Promise.reject(trouble.next);
      saved.push(store.getState().method);
      if (!hangs.next) return Promise.resolve('saved');
      hangs.next = false;
      return new Promise((resolve) => {
        hangs.end = () => resolve('saved');
      });
    },
  });
  return { store, status, saved, held, cells, trouble, hangs, autosave };
}

describe('autosave', () => {
  it('saves within 250 ms of an edit, though edits go on', async () => {
    const { store, saved, status } = open();
    switchMethod(store, 'a');
    await vi.advanceTimersByTimeAsync(150);
    switchMethod(store, 'b');
    expect(status.getState().saving).toBe('waiting');
    await vi.advanceTimersByTimeAsync(100);
    expect(saved).toEqual(['b']);
    expect(status.getState()).toMatchObject({ access: 'write', saving: 'saved', savedAt: 42 });
  });

  it('says so from the first stroke that a form holds, and saves it within 250 ms though strokes go on', async () => {
    const { store, saved, held, status, autosave } = open();
    for (let stroke = 0; stroke < 5; stroke += 1) {
      held.push(() => switchMethod(store, `stroke ${stroke}`));
      autosave.touch();
      expect(status.getState().saving).toBe('waiting');
      await vi.advanceTimersByTimeAsync(45);
    }
    expect(saved).toEqual(['stroke 4']);
    expect(status.getState().saving).toBe('saved');
  });

  it('leaves what is typed into a cell between its tasks to the next time, and says so until then', async () => {
    const { store, saved, held, cells, status, autosave } = open();
    held.push(() => {
      switchMethod(store, 'first');
      cells.push(() => switchMethod(store, 'second'));
      autosave.touch();
    });
    autosave.touch();
    const told: unknown[] = [];
    while (saved.length === 0) await vi.advanceTimersByTimeAsync(1);
    told.push([...saved], status.getState().saving);
    await vi.advanceTimersByTimeAsync(150);
    told.push([...saved], status.getState().saving);
    expect(told).toEqual([['first'], 'waiting', ['first', 'second'], 'saved']);
  });

  it('goes on saying so for a stroke that came while it was saving', async () => {
    const { store, status, autosave } = open();
    switchMethod(store, 'a');
    const told: unknown[] = [];
    status.subscribe(({ saving, savedAt }) => told.push([saving, savedAt]));
    const saving = autosave.flush();
    autosave.touch();
    await saving;
    expect(told).toEqual([
      ['waiting', 42],
      ['saved', 42],
    ]);
  });

  it('waits, when flushed, also for the stroke that came while it was saving', async () => {
    const { store, saved, held, status, autosave } = open();
    switchMethod(store, 'a');
    const saving = autosave.flush();
    held.push(() => switchMethod(store, 'b'));
    autosave.touch();
    await saving;
    expect(saved).toEqual(['a', 'b']);
    expect(status.getState().saving).toBe('saved');
  });

  it('hands over in the same task what it is flushed for, though an earlier save has not ended', async () => {
    const { store, saved, held, hangs, autosave } = open();
    hangs.next = true;
    switchMethod(store, 'a');
    void autosave.flush();
    held.push(() => switchMethod(store, 'b'));
    autosave.touch();
    void autosave.flush();
    expect(saved).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(['a', 'b']);
  });

  it('begins no save by itself while one is under way', async () => {
    const { store, saved, hangs, autosave } = open();
    hangs.next = true;
    switchMethod(store, 'a');
    await vi.advanceTimersByTimeAsync(400);
    switchMethod(store, 'b');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual(['a']);
    hangs.end();
    await vi.advanceTimersByTimeAsync(2);
    expect(saved).toEqual(['a', 'b']);
    autosave.stop();
  });

  it('tries again what failed while a later save was under way', async () => {
    const { store, saved, trouble, status, autosave } = open();
    trouble.next = new Error('the disk is gone');
    switchMethod(store, 'a');
    const first = autosave.flush();
    switchMethod(store, 'b');
    const second = autosave.flush();
    await Promise.all([first, second]);
    expect(status.getState().saving).toBe('failed');
    trouble.next = null;
    await autosave.flush();
    expect(saved).toEqual(['b']);
    expect(status.getState().saving).toBe('saved');
  });

  it('writes nothing for strokes that said what stood there before', async () => {
    const { saved, status, autosave } = open();
    autosave.touch();
    await vi.advanceTimersByTimeAsync(350);
    expect(saved).toEqual([]);
    expect(status.getState()).toMatchObject({ saving: 'saved', savedAt: null });
  });

  it('says nothing of strokes while another tab writes', () => {
    const { status, autosave } = open('read');
    autosave.touch();
    expect(status.getState().saving).toBe('saved');
  });

  it('saves at once when flushed, and only what is new', async () => {
    const { store, saved, autosave } = open();
    switchMethod(store, 'a');
    await autosave.flush();
    await autosave.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(['a']);
  });

  it('says that the browser is full and saves again with the next edit', async () => {
    const { store, saved, status, trouble } = open();
    trouble.next = new DOMException('no room', 'QuotaExceededError');
    switchMethod(store, 'a');
    await vi.advanceTimersByTimeAsync(400);
    expect(status.getState().saving).toBe('full');
    trouble.next = null;
    switchMethod(store, 'b');
    expect(status.getState().saving).toBe('full');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual(['b']);
    expect(status.getState().saving).toBe('saved');
  });

  it('says that saving failed for another reason and tries again when flushed', async () => {
    const { store, saved, status, trouble, autosave } = open();
    trouble.next = new Error('the disk is gone');
    switchMethod(store, 'a');
    await autosave.flush();
    expect(status.getState().saving).toBe('failed');
    trouble.next = null;
    await autosave.flush();
    expect(saved).toEqual(['a']);
  });

  it('writes nothing while another tab writes', async () => {
    const { store, saved, autosave } = open('read');
    switchMethod(store, 'a');
    await vi.advanceTimersByTimeAsync(400);
    await autosave.flush();
    expect(saved).toEqual([]);
  });

  it('stops with the session', async () => {
    const { store, saved, autosave } = open();
    autosave.stop();
    switchMethod(store, 'a');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual([]);
  });
});

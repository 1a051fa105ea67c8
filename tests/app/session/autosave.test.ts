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
  }));
  const saved: string[] = [];
  const trouble: { next: Error | null } = { next: null };
  const autosave = startAutosave({
    store,
    status,
    now: () => 42,
    save: () => {
      if (trouble.next !== null) return Promise.reject(trouble.next);
      saved.push(store.getState().method);
      return Promise.resolve('saved');
    },
  });
  return { store, status, saved, trouble, autosave };
}

describe('autosave', () => {
  it('saves within 350 ms of an edit, though edits go on', async () => {
    const { store, saved, status } = open();
    switchMethod(store, 'a');
    await vi.advanceTimersByTimeAsync(200);
    switchMethod(store, 'b');
    expect(status.getState().saving).toBe('waiting');
    await vi.advanceTimersByTimeAsync(150);
    expect(saved).toEqual(['b']);
    expect(status.getState()).toMatchObject({ access: 'write', saving: 'saved', savedAt: 42 });
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

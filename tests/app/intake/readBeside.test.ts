import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepingWorkers } from '#app/intake/keepingWorkers.ts';
import { readBeside } from '#app/intake/readBeside.ts';
import { BEGUN } from '#app/intake/begun.ts';
import { LATE, NEVER, stubWorkers } from './stubWorker.ts';

const bytes = new Uint8Array([1, 2, 3]);
const nobody = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading a file beside the page', () => {
  it('gives what the worker read and ends the worker', async () => {
    const table = { ok: false, error: 'empty' } as const;
    const { made, createWorker } = stubWorkers(() => table);
    expect(await readBeside('table', bytes, { createWorker, signal: nobody })).toBe(table);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('keeps a worker that has read well for the next file, for a moment', async () => {
    const { made, createWorker } = stubWorkers(() => ({ ok: true, value: null }));
    const workers = keepingWorkers(createWorker);
    for (let file = 0; file < 3; file += 1)
      await readBeside('table', bytes, { ...workers, signal: nobody });
    expect(made.map(({ isEnded }) => isEnded)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
    await readBeside('table', bytes, { ...workers, signal: nobody });
    expect(made).toHaveLength(2);
  });

  it('never keeps one that refused a file: its memory may be full of it', async () => {
    const { made, createWorker } = stubWorkers(() => ({ ok: false, error: 'overfull' }));
    const workers = keepingWorkers(createWorker);
    await readBeside('table', bytes, { ...workers, signal: nobody });
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('never keeps one that was cancelled', async () => {
    const { made, createWorker } = stubWorkers(() => NEVER);
    const asked = new AbortController();
    const workers = keepingWorkers(createWorker);
    const reading = readBeside('table', bytes, { ...workers, signal: asked.signal });
    await vi.advanceTimersByTimeAsync(1000);
    asked.abort();
    await reading;
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('ends the worker when it is cancelled', async () => {
    const { made, createWorker } = stubWorkers(() => NEVER);
    const asked = new AbortController();
    const reading = readBeside('table', bytes, { createWorker, signal: asked.signal });
    await vi.advanceTimersByTimeAsync(1000);
    asked.abort();
    expect(await reading).toBe('cancelled');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('gives a file up that takes longer than any of ours', async () => {
    const { made, createWorker } = stubWorkers(() => NEVER);
    const reading = readBeside('risalah', bytes, { createWorker, signal: nobody });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toBe('slow');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('counts the time of the reading alone, however late its worker comes', async () => {
    const { made, createWorker } = stubWorkers(() => LATE);
    const reading = readBeside('risalah', bytes, { createWorker, signal: nobody });
    await vi.advanceTimersByTimeAsync(100_000);
    made[0]?.onmessage?.({ data: BEGUN });
    await vi.advanceTimersByTimeAsync(10_000);
    const read = { ok: false, error: { kind: 'damaged' } };
    made[0]?.onmessage?.({ data: read });
    expect(await reading).toBe(read);
  });

  it('gives up a worker that never comes', async () => {
    const { made, createWorker } = stubWorkers(() => LATE);
    const reading = readBeside('risalah', bytes, { createWorker, signal: nobody });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await reading).toBe('slow');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('says where the worker breaks down', async () => {
    const { made, createWorker } = stubWorkers(() => NEVER);
    const reading = readBeside('format', bytes, { createWorker, signal: nobody });
    const refused = expect(reading).rejects.toThrow('no memory');
    await vi.advanceTimersByTimeAsync(1);
    made[0]?.onerror?.({ message: 'no memory' });
    await refused;
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLayoutDesk } from '#app/export/layoutDesk.ts';
import { formats } from '#templates/formats/formats.ts';
import type { LayoutRequest } from '#ui/services/press.ts';
import { blankRisalah } from '#tests/ui/testWorld.tsx';

/** A worker that answers when it is told to. */
class StubWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly jobs: unknown[] = [];
  readonly terminate = vi.fn();

  postMessage(job: unknown): void {
    this.jobs.push(job);
  }

  answer(): void {
    const laid = { pages: { sheets: [], looks: {} }, foreseen };
    this.onmessage?.({ data: { kind: 'pages', laid } });
  }
}

const foreseen = { numbers: [], pages: 0, fittings: [] };
const workers: StubWorker[] = [];

function openDesk() {
  return openLayoutDesk({
    photoUrl: () => Promise.resolve(null),
    createWorker: () => {
      const worker = new StubWorker();
      workers.push(worker);
      return Promise.resolve(worker as unknown as Worker);
    },
  });
}

function request(untilStep: string | null = null): LayoutRequest {
  return { risalah: blankRisalah(), options: { untilStep, format: formats[0] } };
}

/** Lets what was promised come to pass. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

describe('the layout desk', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    workers.length = 0;
  });
  afterEach(() => void vi.useRealTimers());

  it('serves everybody with one worker, one request after the other', async () => {
    const { startLayout } = openDesk();
    const first = startLayout().layOut(request('theme'));
    const second = startLayout().layOut(request('causes'));
    await settle();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.jobs).toHaveLength(1);
    workers[0]?.answer();
    await expect(first).resolves.toMatchObject({ kind: 'laid' });
    await settle();
    expect(workers[0]?.jobs).toHaveLength(2);
    workers[0]?.answer();
    await expect(second).resolves.toMatchObject({ kind: 'laid' });
  });

  it('knows of the pages that it laid out last, and of no others', async () => {
    const { startLayout, foreseen: foreseenOf } = openDesk();
    const wanted = request();
    void startLayout().layOut(wanted);
    await settle();
    expect(foreseenOf(wanted)).toBeNull();
    workers[0]?.answer();
    expect(foreseenOf({ ...wanted, options: { ...wanted.options } })).toBe(foreseen);
    expect(foreseenOf(request('theme'))).toBeNull();
    expect(foreseenOf({ ...wanted, risalah: { ...wanted.risalah } })).toBeNull();
  });

  it('answers at once what it has just laid out', async () => {
    const { startLayout } = openDesk();
    const wanted = request();
    const panel = startLayout();
    const first = panel.layOut(wanted);
    await settle();
    workers[0]?.answer();
    const laid = await first;
    panel.stop();
    const again = { ...wanted, options: { ...wanted.options } };
    await expect(startLayout().layOut(again)).resolves.toEqual(laid);
    expect(workers[0]?.jobs).toHaveLength(1);
  });

  it('lets only the latest of several waiting requests of one asker wait', async () => {
    const layout = openDesk().startLayout();
    void layout.layOut(request('theme'));
    const middle = layout.layOut(request('causes'));
    const last = layout.layOut(request('plan'));
    await expect(middle).resolves.toEqual({ kind: 'superseded' });
    await settle();
    workers[0]?.answer();
    await settle();
    workers[0]?.answer();
    await expect(last).resolves.toMatchObject({ kind: 'laid' });
    expect(workers[0]?.jobs).toHaveLength(2);
  });

  it('stops work that nobody waits for and goes on with that of others', async () => {
    const { startLayout } = openDesk();
    const left = startLayout();
    void left.layOut(request('theme'));
    const other = startLayout().layOut(request('causes'));
    await settle();
    left.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
    workers[1]?.answer();
    await expect(other).resolves.toMatchObject({ kind: 'laid' });
  });

  it('goes on with what the next page wants just as the last one did', async () => {
    const { startLayout } = openDesk();
    const wanted = request();
    const panel = startLayout();
    void panel.layOut(wanted);
    await settle();
    panel.stop();
    const page = startLayout().layOut(wanted);
    await vi.advanceTimersByTimeAsync(1_000);
    workers[0]?.answer();
    await expect(page).resolves.toMatchObject({ kind: 'laid' });
    expect(workers[0]?.jobs).toHaveLength(1);
  });

  it('keeps an idle worker for the next page, but not for ever', async () => {
    const { startLayout } = openDesk();
    const panel = startLayout();
    void panel.layOut(request('theme'));
    await settle();
    workers[0]?.answer();
    panel.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    const page = startLayout();
    void page.layOut(request('causes'));
    await settle();
    expect(workers).toHaveLength(1);
    workers[0]?.answer();
    page.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it('asks for a worker again after one did not arrive', async () => {
    let online = false;
    const { startLayout } = openLayoutDesk({
      photoUrl: () => Promise.resolve(null),
      createWorker: () => {
        if (!online) return Promise.reject(new TypeError('Failed to fetch'));
        const worker = new StubWorker();
        workers.push(worker);
        return Promise.resolve(worker as unknown as Worker);
      },
    });
    const layout = startLayout();
    await expect(layout.layOut(request('theme'))).resolves.toEqual({ kind: 'unavailable' });
    online = true;
    const again = layout.layOut(request('theme'));
    await settle();
    workers[0]?.answer();
    await expect(again).resolves.toMatchObject({ kind: 'laid' });
  });
});

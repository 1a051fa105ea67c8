import type { Photo } from '#document/setting/typesetting.ts';
import type { Foreseen } from '#document/pages/foreseen.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import type { Laid, LayoutRequest, PageLayout } from '#ui/services/press.ts';
import type { LayoutJob, LayoutMessage } from './exportWorker.ts';

interface DeskOptions {
  readonly photoUrl: Photographs['photoUrl'];
  readonly createWorker: () => Promise<Worker>;
  /** Hears of every report that was laid out. */
  readonly onLaid?: (counted: Counted) => void;
}

/** A report that was laid out. */
export interface Counted {
  readonly request: LayoutRequest;
  readonly pages: number;
  /** When it was asked for, in milliseconds since 1970. */
  readonly askedAt: number;
}

export interface LayoutDesk {
  readonly startLayout: () => PageLayout;
  /** What spares an export its layout, where just that was laid out last. */
  readonly foreseen: (request: LayoutRequest) => Foreseen | null;
}

interface Latest {
  readonly request: LayoutRequest;
  readonly pages: PagedManuscript;
  readonly foreseen: Foreseen;
}

interface Job {
  readonly request: LayoutRequest;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** Who waits for it; `PageLayout` objects stand for whoever looks at pages. */
  readonly wanted: Map<PageLayout, (laid: Laid) => void>;
}

/** Milliseconds that a worker is kept warm for nobody: from one page to the next it is wanted again. */
const LINGER = 30_000;
/** Milliseconds after which work is given up that nobody waits for: the next page may want just that. */
const GRACE = 500;

/**
 * The one place where pages are laid out: panel, preview and export page share a worker and its latest answer, so that
 * what was just laid out is there at once. One request is at work at a time; a later request of the same asker takes
 * the place of the one that waits. Work that nobody waits for any more is given up.
 */
export function openLayoutDesk({ photoUrl, createWorker, onLaid }: DeskOptions): LayoutDesk {
  const askers = new Set<PageLayout>();
  let worker: Promise<Worker> | null = null;
  let atWork: Job | null = null;
  let queue: readonly Job[] = [];
  let latest: Latest | null = null;

  async function begin(job: Job): Promise<void> {
    atWork = job;
    try {
      const message = await messageOf(job.request, photoUrl);
      if (atWork !== job) return;
      const ready = await (worker ??= hiredWorker());
      if (atWork !== job) return;
      ready.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
        const { laid } = data;
        if (laid !== null) {
          const { request, askedAt } = job;
          latest = { request, ...laid };
          onLaid?.({ request, askedAt, pages: laid.pages.sheets.length });
        }
        answer(laid === null ? { kind: 'unavailable' } : { kind: 'laid', pages: laid.pages });
      };
      ready.onerror = () => answer({ kind: 'unavailable' });
      ready.postMessage(message);
    } catch {
      if (atWork === job) answer({ kind: 'unavailable' });
    }
  }

  /** One that did not arrive is asked for again. */
  function hiredWorker(): Promise<Worker> {
    const hired = createWorker();
    hired.catch(() => {
      if (worker === hired) worker = null;
    });
    return hired;
  }

  function answer(laid: Laid): void {
    const done = atWork;
    atWork = null;
    for (const resolve of done?.wanted.values() ?? []) resolve(laid);
    next();
  }

  function next(): void {
    const [first, ...rest] = queue;
    if (atWork !== null || first === undefined) return;
    queue = rest;
    void begin(first);
  }

  function dismissWorker(): void {
    void worker?.then(
      (ready) => ready.terminate(),
      () => undefined,
    );
    worker = null;
  }

  function ask(asker: PageLayout, request: LayoutRequest, resolve: (laid: Laid) => void): void {
    if (latest !== null && isSame(latest.request, request)) {
      resolve({ kind: 'laid', pages: latest.pages });
      return;
    }
    for (const { wanted } of queue) {
      wanted.get(asker)?.({ kind: 'superseded' });
      wanted.delete(asker);
    }
    queue = queue.filter(({ wanted }) => wanted.size > 0);
    const jobs = atWork === null ? queue : [atWork, ...queue];
    const same = jobs.find((job) => isSame(job.request, request));
    same?.wanted.get(asker)?.({ kind: 'superseded' });
    if (same === undefined) {
      const job = { request, askedAt: Date.now(), wanted: new Map([[asker, resolve]]) };
      queue = [...queue, job];
    } else same.wanted.set(asker, resolve);
    next();
  }

  function leave(asker: PageLayout): void {
    askers.delete(asker);
    for (const { wanted } of queue) wanted.delete(asker);
    queue = queue.filter(({ wanted }) => wanted.size > 0);
    const left = atWork;
    left?.wanted.delete(asker);
    if (left?.wanted.size === 0) {
      setTimeout(() => {
        if (atWork !== left || left.wanted.size > 0) return;
        dismissWorker();
        atWork = null;
        next();
      }, GRACE);
    }
    setTimeout(() => {
      if (askers.size === 0) dismissWorker();
    }, LINGER);
  }

  return {
    startLayout: () => {
      const asker: PageLayout = {
        layOut: (request) => new Promise((resolve) => ask(asker, request, resolve)),
        stop: () => leave(asker),
      };
      askers.add(asker);
      return asker;
    },
    foreseen: (request) =>
      latest !== null && isSame(latest.request, request) ? latest.foreseen : null,
  };
}

function isSame(one: LayoutRequest, other: LayoutRequest): boolean {
  return one.risalah === other.risalah && sameAnswers(one.options, other.options);
}

/** Only the sizes of photographs decide where pages break; those that are missing here are missing there too. */
async function messageOf(
  { risalah, options }: LayoutRequest,
  photoUrl: Photographs['photoUrl'],
): Promise<LayoutJob> {
  const photos = new Map<string, Photo>();
  for (const [hash, size] of photosIn(risalah)) {
    if ((await photoUrl(hash)) === null) continue;
    photos.set(hash, { bytes: new Uint8Array(), type: 'jpg', ...size });
  }
  return { kind: 'layout', risalah, options, photos };
}

import type { Photo } from '#document/typesetting.ts';
import { photosIn } from '#persistence/photosIn.ts';
import type { Laid, LayoutRequest, PageLayout, Services } from '#ui/shell/services.ts';
import { createWorker } from './createWorker.ts';
import type { LayoutJob, LayoutMessage } from './exportWorker.ts';

interface Waiting {
  readonly request: LayoutRequest;
  readonly resolve: (laid: Laid) => void;
}

/**
 * Lays pages out in a worker that is kept warm until `stop`. One request is at work and one waits at most: a later
 * request takes the place of the one that waits.
 */
export function startLayout(photoUrl: Services['photoUrl']): PageLayout {
  let worker: Promise<Worker> | null = null;
  let atWork: Waiting | null = null;
  let next: Waiting | null = null;
  let stopped = false;

  async function begin(waiting: Waiting): Promise<void> {
    atWork = waiting;
    try {
      const job = await jobOf(waiting.request, photoUrl);
      worker ??= createWorker();
      const ready = await worker;
      if (stopped) {
        ready.terminate();
        return;
      }
      ready.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
        answer(data.pages === null ? { kind: 'unavailable' } : { kind: 'laid', pages: data.pages });
      };
      ready.onerror = () => answer({ kind: 'unavailable' });
      ready.postMessage(job);
    } catch {
      answer({ kind: 'unavailable' });
    }
  }

  function answer(laid: Laid): void {
    const done = atWork;
    const waiting = next;
    atWork = null;
    next = null;
    done?.resolve(laid);
    if (waiting !== null && !stopped) void begin(waiting);
  }

  return {
    layOut: (request) =>
      new Promise((resolve) => {
        const waiting = { request, resolve };
        if (atWork === null) {
          void begin(waiting);
          return;
        }
        next?.resolve({ kind: 'superseded' });
        next = waiting;
      }),
    stop: () => {
      stopped = true;
      void worker?.then((ready) => ready.terminate());
    },
  };
}

/** Only the sizes of photographs decide where pages break; those that are missing here are missing there too. */
async function jobOf(
  { risalah, options }: LayoutRequest,
  photoUrl: Services['photoUrl'],
): Promise<LayoutJob> {
  const photos = new Map<string, Photo>();
  for (const [hash, size] of photosIn(risalah)) {
    if ((await photoUrl(hash)) === null) continue;
    photos.set(hash, { bytes: new Uint8Array(), type: 'jpg', ...size });
  }
  return { kind: 'layout', risalah, options, photos };
}

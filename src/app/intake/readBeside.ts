import { brokenWorker } from '#app/export/createWorker.ts';
import { BEGUN } from './begun.ts';
import type { IntakeJob, IntakeReads } from './intakeWorker.ts';
import { havePatience } from './patience.ts';
import type { Patience } from './patience.ts';

/** Milliseconds of work after which any file is given up, and bytes for which one more is granted: an old laptop is slow. */
const PATIENCE = 20_000;
const BYTES_PER_MILLISECOND = 5000;

interface Reading {
  readonly createWorker: () => Promise<Worker>;
  readonly signal: AbortSignal;
  /** Takes a worker that has read well; without it each ends with its file. */
  readonly keepWorker?: (worker: Worker) => void;
}

/**
 * Reads a file beside the page, in a worker of its own: the page goes on, whatever the file costs.
 *
 * `slow`: it took longer than any file of ours. Rejects where the worker cannot be made or breaks down.
 */
export async function readBeside<Kind extends keyof IntakeReads>(
  kind: Kind,
  bytes: Uint8Array<ArrayBuffer>,
  { createWorker, signal, keepWorker = end }: Reading,
): Promise<IntakeReads[Kind] | 'cancelled' | 'slow'> {
  const worker = await createWorker();
  let patience: Patience | undefined;
  let leave = end;
  try {
    return await new Promise((resolve, reject) => {
      if (signal.aborted) resolve('cancelled');
      signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
      patience = havePatience({
        time: PATIENCE + bytes.length / BYTES_PER_MILLISECOND,
        onEnd: () => resolve('slow'),
      });
      worker.onerror = (event) => reject(brokenWorker(event));
      worker.onmessage = ({ data }: MessageEvent<IntakeReads[Kind] | typeof BEGUN>) => {
        if (data === BEGUN) {
          patience?.begun();
          return;
        }
        // What a file was refused for may still fill its memory.
        if (isRead(data)) leave = keepWorker;
        resolve(data);
      };
      worker.postMessage({ kind, bytes } satisfies IntakeJob, { transfer: [bytes.buffer] });
    });
  } finally {
    patience?.end();
    leave(worker);
  }
}

function isRead(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'ok' in data && data.ok === true;
}

function end(worker: Worker): void {
  worker.terminate();
}

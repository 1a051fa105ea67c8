import { BEGUN } from '#app/intake/begun.ts';

/** A worker that answers what it is told to, or never; it knows whether it was ended. */
class StubWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isEnded = false;

  readonly #answer: (job: unknown) => unknown;

  constructor(answer: (job: unknown) => unknown) {
    this.#answer = answer;
  }

  postMessage(job: unknown): void {
    queueMicrotask(() => {
      const data = this.#answer(job);
      if (data !== LATE) this.onmessage?.({ data: BEGUN });
      if (data !== NEVER && data !== LATE) this.onmessage?.({ data });
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

/** Has its file and never comes to an end. */
export const NEVER = Symbol('never');
/** Has not even begun, on a machine that is busy. */
export const LATE = Symbol('late');

/** The same as whoever makes workers gives it. */
export function stubWorkers(answer: (job: unknown) => unknown) {
  const made: StubWorker[] = [];
  return {
    made,
    createWorker: (): Promise<Worker> => {
      const worker = new StubWorker(answer);
      made.push(worker);
      return Promise.resolve(worker as unknown as Worker);
    },
  };
}

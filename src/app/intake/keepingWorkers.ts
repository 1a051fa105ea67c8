/** Milliseconds that an idle worker waits for the next file. */
const PATIENCE = 5000;

/** Who reads beside the page, and what becomes of a worker that has read well. */
export interface Workers {
  readonly createWorker: () => Promise<Worker>;
  readonly keepWorker: (worker: Worker) => void;
}

/** Workers that read one file after the other: making one takes longer than most files do. One at most waits. */
export function keepingWorkers(create: () => Promise<Worker>): Workers {
  let spare: {
    readonly worker: Worker;
    readonly timer: ReturnType<typeof setTimeout>;
  } | null = null;

  function take(): Worker | null {
    const one = spare;
    spare = null;
    if (one === null) return null;
    clearTimeout(one.timer);
    return one.worker;
  }

  return {
    createWorker: async () => take() ?? create(),
    keepWorker: (worker) => {
      take()?.terminate();
      spare = { worker, timer: setTimeout(() => take()?.terminate(), PATIENCE) };
    },
  };
}

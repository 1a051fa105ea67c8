interface Held {
  readonly mode: LockMode;
  readonly giveUp: (reason: Error) => void;
}

interface Asked extends Held {
  readonly take: () => void;
}

const ANY = { name: '', mode: 'exclusive' } as const;

/** Web Locks for tests, as far as the app uses them: sharing, waiting, giving up after a while, and stealing. */
export class StubLocks {
  private readonly held = new Map<string, Set<Held>>();
  private readonly waiting = new Map<string, Asked[]>();
  /** So many requests are not answered in the time that they have, as on a busy computer. */
  late = 0;

  readonly query = (): Promise<LockManagerSnapshot> =>
    Promise.resolve({
      held: [...this.held].flatMap(([name, holders]) =>
        [...holders].map(({ mode }) => ({ name, mode, clientId: '' })),
      ),
      pending: [],
    });

  readonly request = (
    name: string,
    { signal, mode = 'exclusive', steal = false, ifAvailable = false }: LockOptions,
    use: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const asked: Asked = {
        mode,
        giveUp: reject,
        take: () => {
          const holders = this.held.get(name) ?? new Set();
          this.held.set(name, holders.add(asked));
          void Promise.resolve(use(ANY)).then((value) => {
            holders.delete(asked);
            this.pass(name);
            resolve(value);
          });
        },
      };
      if (steal) {
        for (const { giveUp } of this.held.get(name) ?? []) {
          giveUp(new DOMException('stolen', 'AbortError'));
        }
        this.held.delete(name);
      }
      this.late -= 1;
      if (this.late < 0 && this.isFree(name, mode)) {
        asked.take();
        return;
      }
      if (ifAvailable) {
        resolve(use(null));
        return;
      }
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), asked]);
      signal?.addEventListener('abort', () => {
        const others = (this.waiting.get(name) ?? []).filter((other) => other !== asked);
        this.waiting.set(name, others);
        reject(new DOMException('late', 'TimeoutError'));
      });
    });

  isFree(name: string, mode: LockMode = 'exclusive'): boolean {
    const holders = [...(this.held.get(name) ?? [])];
    return holders.length === 0 || (mode === 'shared' && holders.every((one) => one.mode === mode));
  }

  private pass(name: string): void {
    const [next, ...rest] = this.waiting.get(name) ?? [];
    if (next === undefined || !this.isFree(name, next.mode)) return;
    this.waiting.set(name, rest);
    next.take();
    this.pass(name);
  }
}

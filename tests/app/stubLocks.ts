interface Held {
  readonly giveUp: (reason: Error) => void;
}

/** Web Locks for tests, as far as `writeLock` uses them: waiting, giving up after a while, and stealing. */
export class StubLocks {
  private readonly held = new Map<string, Held>();
  private readonly waiting = new Map<string, (() => void)[]>();

  readonly request = (
    name: string,
    { signal, steal = false }: LockOptions,
    use: () => Promise<void>,
  ): Promise<void> =>
    new Promise((resolve, reject) => {
      const take = (): void => {
        this.held.get(name)?.giveUp(new DOMException('stolen', 'AbortError'));
        const own: Held = { giveUp: reject };
        this.held.set(name, own);
        void use().then(() => {
          if (this.held.get(name) === own) this.pass(name);
          resolve();
        });
      };
      if (steal || !this.held.has(name)) {
        take();
        return;
      }
      const queue = this.waiting.get(name) ?? [];
      this.waiting.set(name, [...queue, take]);
      signal?.addEventListener('abort', () => {
        this.waiting.set(
          name,
          (this.waiting.get(name) ?? []).filter((other) => other !== take),
        );
        reject(new DOMException('late', 'TimeoutError'));
      });
    });

  isFree(name: string): boolean {
    return !this.held.has(name);
  }

  private pass(name: string): void {
    this.held.delete(name);
    const [next, ...rest] = this.waiting.get(name) ?? [];
    this.waiting.set(name, rest);
    next?.();
  }
}

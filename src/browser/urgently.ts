/**
 * Calls `act` after so many milliseconds, before whatever else waits for its turn: on a busy page a timer comes only
 * after all keys and drawings. Returns what calls it off.
 */
export function urgently(after: number, act: () => void): () => void {
  if (!('scheduler' in globalThis)) {
    const timer = setTimeout(act, after);
    return () => clearTimeout(timer);
  }
  const off = new AbortController();
  scheduler
    .postTask(act, { delay: after, priority: 'user-blocking', signal: off.signal })
    .catch((error: unknown) => {
      if (!off.signal.aborted) reportError(error);
    });
  return () => off.abort();
}

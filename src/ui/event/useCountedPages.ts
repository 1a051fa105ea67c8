import { useEffect, useState } from 'react';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import { useEvents } from '#ui/services/services.ts';

/** Counts the pages of rows one by one, while nothing else is read; each is told as soon as it is known. */
export function useCountedPages(
  event: KeptEvent,
  isIdle: boolean,
  change: (edit: (before: KeptEvent) => KeptEvent) => void,
): number {
  const { countPages } = useEvents();
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
  const waiting = event.teams.filter((team) => team.pages === null && !tried.has(keyOf(team)));
  const [next] = waiting;
  const nextId = next?.id ?? '';
  const nextKey = next === undefined ? '' : keyOf(next);
  const { id } = event;

  useEffect(() => {
    if (!isIdle || nextId === '') return undefined;
    const own = new AbortController();
    void countPages(id, nextId, own.signal)
      .catch(() => null)
      .then((pages) => {
        if (own.signal.aborted) return;
        setTried((before) => new Set([...before, nextKey]));
        if (pages === null) return;
        change((before) => ({
          ...before,
          teams: before.teams.map((team) => (keyOf(team) === nextKey ? { ...team, pages } : team)),
        }));
      });
    return () => own.abort();
  }, [id, nextId, nextKey, isIdle, countPages, change]);

  return isIdle ? waiting.length : 0;
}

/** A row as far as its file: a newer one is counted anew. */
function keyOf({ id, receivedAt }: Team): string {
  return `${id} ${receivedAt}`;
}

import { useCallback, useEffect, useRef } from 'react';
import type { KeptEvent } from '#domain/event/event.ts';
import { useEvents } from '#ui/services/services.ts';

/**
 * Notes rows that were taken out of a class. Their files go when the event is left: until then the rows can be brought
 * back, and their teams be looked at.
 */
export function useTakenOut({ id, teams }: KeptEvent): (team: string) => void {
  const { dropFile } = useEvents();
  const state = useRef<{ teams: KeptEvent['teams']; out: readonly string[] }>({ teams, out: [] });

  useEffect(() => {
    state.current = { ...state.current, teams };
  }, [teams]);

  useEffect(
    () => () => {
      const { teams: left, out } = state.current;
      for (const team of out) {
        if (left.every((one) => one.id !== team)) void dropFile(id, team).catch(() => undefined);
      }
    },
    [id, dropFile],
  );

  return useCallback((team) => {
    state.current = { ...state.current, out: [...state.current.out, team] };
  }, []);
}

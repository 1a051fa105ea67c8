import { useCallback } from 'react';
import { useNewId, useNow } from '#ui/services/services.ts';

/** Time and ids for what the committee does now, for the log. */
export function useActContext(): () => { readonly now: string; readonly newId: () => string } {
  const newId = useNewId();
  const now = useNow();
  return useCallback(() => ({ now: now().toISOString(), newId }), [newId, now]);
}

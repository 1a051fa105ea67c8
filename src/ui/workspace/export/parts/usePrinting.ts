import { useStore } from 'zustand';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';

/** How the risalah is printed, at once: a button that is pressed shows it before anything is drawn anew. */
export function usePrinting(): Risalah['printing'] {
  return useStore(useRisalahStore(), ({ printing }) => printing);
}

import { useDeferredValue, useMemo } from 'react';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { useRisalah } from '#ui/shell/openRisalah.ts';
import { useServices } from '#ui/shell/services.ts';
import { useSettled } from './useSettled.ts';

/** Composing waits for a pause in the typing, so that typing never waits for it. */
const PAUSE = 500;

/** The open risalah as it would be printed. */
export function useManuscript(): Manuscript {
  const risalah = useRisalah((state) => state);
  return useComposed(useDeferredValue(useSettled(risalah, PAUSE)));
}

/** A record as it would be printed, with what is missing marked. */
export function useComposed(risalah: Risalah): Manuscript {
  const { guidance, methods } = useServices();
  return useMemo(() => {
    const method = methods.find(({ id }) => id === risalah.method) ?? methods[0];
    if (method === undefined) throw new Error('Services offer no method');
    const options = { untilStep: null, emptyAnswers: 'mark' } as const;
    return compose({ risalah, method, guidance, options });
  }, [risalah, methods, guidance]);
}

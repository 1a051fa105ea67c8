import { useMemo } from 'react';
import type { Method } from '#domain/method/method.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { pagesOf } from './pages.ts';
import type { Page } from './pages.ts';

/** The method of the open risalah; the first on offer where its own is not known here. */
export function useMethod(): Method {
  const { methods } = useCatalogue();
  const id = useRisalah(({ method }) => method);
  const method = methods.find((candidate) => candidate.id === id) ?? methods[0];
  if (method === undefined) throw new Error('Services offer no method');
  return method;
}

export function usePages(): readonly Page[] {
  const method = useMethod();
  const stepNames = useRisalah((risalah) => risalah.stepNames);
  return useMemo(() => pagesOf(method, stepNames), [method, stepNames]);
}

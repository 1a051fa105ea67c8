import { useMemo } from 'react';
import type { Phase } from '#domain/method/phase.ts';
import { phaseLabels } from '#words/labels/steps.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';

/** The phases as the steps of the open risalah's method are called. */
export function usePhaseNames(): Readonly<Record<Phase, string>> {
  const method = useMethod();
  const stepNames = useRisalah((risalah) => risalah.stepNames);
  return useMemo(() => phaseLabels({ stepNames }, method), [method, stepNames]);
}

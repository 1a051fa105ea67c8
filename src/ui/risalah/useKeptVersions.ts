import { useEffect } from 'react';
import { useSay } from '#ui/kit/said/said.ts';
import { keptTexts } from '#words/keeping/versions.ts';
import { useSessionStatus } from './openRisalah.ts';

/** Says once that a version could not be kept. Typing goes on: the work itself is saved elsewhere. */
export function useKeptVersions(): void {
  const { versions } = useSessionStatus();
  const say = useSay();
  useEffect(() => {
    if (versions !== 'kept') say(keptTexts[versions]);
  }, [versions, say]);
}

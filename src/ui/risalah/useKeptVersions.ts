import { useEffect } from 'react';
import { useSay } from '#ui/kit/said/said.ts';
import { keptTexts } from '#words/keeping/versions.ts';
import { useSessionState } from './openRisalah.ts';

/** Says once that a version could not be kept. Typing goes on: the work itself is saved elsewhere. */
export function useKeptVersions(): void {
  const versions = useSessionState('versions');
  const say = useSay();
  useEffect(() => {
    if (versions !== 'kept') say(keptTexts[versions]);
  }, [versions, say]);
}

import { useEffect, useRef } from 'react';
import { isTyping } from './isTyping.ts';

/** P puts what is at hand on the projector while nobody types; F8 does so always. */
export function useProjectKey(onProject: () => void): void {
  const latest = useRef(onProject);
  useEffect(() => {
    latest.current = onProject;
  });

  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const wanted = event.key === 'F8' || (event.key.toLowerCase() === 'p' && !isTyping(event));
      if (!wanted) return;
      event.preventDefault();
      latest.current();
    }

    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

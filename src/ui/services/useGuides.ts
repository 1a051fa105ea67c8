import { useEffect, useState } from 'react';
import type { Guides } from '#domain/risalah/question.ts';
import { useCatalogue } from './services.ts';

/** What explains every question; `null` while it is being loaded. */
export function useGuides(): Guides | null {
  const { loadGuides } = useCatalogue();
  const [guides, setGuides] = useState<Guides | null>(null);

  useEffect(() => {
    let wanted = true;
    void loadGuides().then((loaded) => {
      if (wanted) setGuides(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [loadGuides]);

  return guides;
}

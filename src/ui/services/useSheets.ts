import { useEffect, useState } from 'react';
import type { ScoringSheet } from '#domain/method/scoring.ts';
import type { QuestionId } from '#domain/risalah/question.ts';
import { useCatalogue } from './services.ts';

/** The judges' sheets; `null` while they are being loaded. */
export function useSheets(): readonly ScoringSheet<QuestionId>[] | null {
  const { loadSheets } = useCatalogue();
  const [sheets, setSheets] = useState<readonly ScoringSheet<QuestionId>[] | null>(null);

  useEffect(() => {
    let wanted = true;
    void loadSheets().then((loaded) => {
      if (wanted) setSheets(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [loadSheets]);

  return sheets;
}

import { useEffect, useState } from 'react';
import type { ScoringSheet } from '#domain/method/scoring.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { useCatalogue } from './services.ts';

/** The judges' sheets; `null` while they are being loaded. */
export function useSheets(): readonly ScoringSheet<AnswerField>[] | null {
  const { loadSheets } = useCatalogue();
  const [sheets, setSheets] = useState<readonly ScoringSheet<AnswerField>[] | null>(null);

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

import { useRef, useState } from 'react';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { useAccess, useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import { useCatalogue, usePress } from '#ui/services/services.ts';
import { notePrinted } from '#store/acts.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import type { ExportStage } from '#manuscript/exportStage.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { lastStep } from '#domain/method/lastStep.ts';

/** An export under way or ended. It outlives the page that started it: a team may go on answering meanwhile. */
export interface ExportRun {
  readonly progress: ExportProgress | null;
  readonly outcome: ExportOutcome | null;
  /** What the last export was made of; `null` before the first. */
  readonly source: Risalah | null;
  /** `fileName` with its ending; `at` is now. */
  readonly start: (fileName: string, at: Date) => void;
  readonly cancel: () => void;
}

export interface ExportProgress {
  /** From 0 to 1. */
  readonly share: number;
  readonly stage: ExportStage;
}

/** Exports the open risalah as its printing says. */
export function useExportRun(): ExportRun {
  const { exportDocument } = usePress();
  const { formats } = useCatalogue();
  const { card, forms } = useSession();
  const store = useRisalahStore();
  const method = useMethod();
  const readOnly = useAccess() === 'read';
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const [source, setSource] = useState<Risalah | null>(null);
  const abort = useRef<AbortController | null>(null);

  function run(fileName: string, signal: AbortSignal): Promise<ExportOutcome> {
    const risalah = store.getState();
    return exportDocument({
      card,
      risalah,
      untilStep: lastStep(risalah.printing.untilStep, method),
      format: formatOf(risalah, formats),
      carries: risalah.printing.carries,
      fileName,
      onProgress: (share, stage) => setProgress({ share, stage }),
      signal,
    });
  }

  function start(fileName: string, at: Date): void {
    if (abort.current !== null) return;
    forms.flushAll();
    const { signal } = (abort.current = new AbortController());
    setOutcome(null);
    setSource(store.getState());
    setProgress({ share: 0, stage: 'compose' });
    void run(fileName, signal).then((ended) => {
      abort.current = null;
      setProgress(null);
      setOutcome(ended);
      if (ended.kind !== 'done' || readOnly) return;
      notePrinted(store, at.toISOString());
      setSource(store.getState());
    });
  }

  return { progress, outcome, source, start, cancel: () => abort.current?.abort() };
}

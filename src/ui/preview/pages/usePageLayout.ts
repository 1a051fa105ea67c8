import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Format } from '#domain/method/format.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';
import { usePress } from '#ui/services/services.ts';
import type { PageLayout } from '#ui/services/press.ts';
import { useManuscript } from './useManuscript.ts';
import type { Composed } from './useManuscript.ts';

/** Sheets, and the manuscript that they were made of. */
export interface LaidOut {
  readonly manuscript: Manuscript;
  readonly format: Format;
  readonly pages: PagedManuscript;
}

export interface Pages {
  /** What will be laid out next, or just was. */
  readonly composed: Composed;
  /** The latest sheets; `null` before the first, and where these words cannot be laid out. */
  readonly laid: LaidOut | null;
  /** `busy`: newer sheets are on their way; `unavailable`: these words cannot be laid out. */
  readonly status: 'busy' | 'ready' | 'unavailable';
}

/**
 * The open risalah on its sheets, laid out in the worker: never on the page's own time, and no sooner after a keystroke
 * than the last sheets took. So a slow computer lays out in the pauses, and not half of the time that one types.
 */
export function usePageLayout(): Pages {
  const { startLayout } = usePress();
  const layout = useRef<PageLayout | null>(null);
  const pace = useRef(SHORTEST);
  const pause = useCallback(() => pace.current, []);
  const composed = useManuscript(pause);
  const { manuscript, risalah, options } = composed;
  const [latest, setLatest] = useState<Answer | null>(null);

  useEffect(() => {
    const started = startLayout();
    layout.current = started;
    return () => started.stop();
  }, [startLayout]);

  useEffect(() => {
    const { current } = layout;
    const begun = performance.now();
    void current?.layOut({ risalah, options }).then((answer) => {
      // The sheets of a moment ago are better than those of a minute ago.
      if (answer.kind === 'superseded' || layout.current !== current) return;
      pace.current = paceAfter(performance.now() - begun);
      const pages = answer.kind === 'laid' ? answer.pages : null;
      const laid = pages && { manuscript, format: options.format, pages };
      // A page full of sheets is drawn between the keystrokes.
      startTransition(() => setLatest({ manuscript, laid }));
    });
  }, [manuscript, risalah, options, startLayout]);

  const laid = latest?.laid ?? null;
  if (latest === null || latest.manuscript !== manuscript)
    return { composed, laid, status: 'busy' };
  return { composed, laid, status: laid === null ? 'unavailable' : 'ready' };
}

/** Milliseconds without a keystroke after which sheets are laid out anew. */
const SHORTEST = 500;
const LONGEST = 8000;

/** As long as the last layout took, within reason. */
function paceAfter(duration: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, duration));
}

interface Answer {
  readonly manuscript: Manuscript;
  readonly laid: LaidOut | null;
}

import { useEffect, useRef, useState } from 'react';
import type { Format } from '#manuscript/format.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';
import { useServices } from '#ui/shell/services.ts';
import type { PageLayout } from '#ui/shell/services.ts';
import { useContextOf } from './useContextOf.ts';
import type { Composed } from './useManuscript.ts';

/** Sheets, and the manuscript that they were made of. */
export interface LaidOut {
  readonly manuscript: Manuscript;
  readonly format: Format;
  readonly pages: PagedManuscript;
}

interface Pages {
  /** The latest sheets; `null` before the first, and where these words cannot be laid out. */
  readonly laid: LaidOut | null;
  /** `busy`: newer sheets are on their way; `unavailable`: these words cannot be laid out. */
  readonly status: 'busy' | 'ready' | 'unavailable';
}

/** The sheets of a manuscript, laid out in the worker: a moment behind it, and never on the page's own time. */
export function usePages({ manuscript, risalah }: Composed): Pages {
  const { startLayout } = useServices();
  const contextOf = useContextOf();
  const layout = useRef<PageLayout | null>(null);
  const [latest, setLatest] = useState<Answer | null>(null);

  useEffect(() => {
    const started = startLayout();
    layout.current = started;
    return () => started.stop();
  }, [startLayout]);

  useEffect(() => {
    const { current } = layout;
    const { options } = contextOf(risalah);
    void current?.layOut({ risalah, options }).then((answer) => {
      // The sheets of a moment ago are better than those of a minute ago.
      if (answer.kind === 'superseded' || layout.current !== current) return;
      const pages = answer.kind === 'laid' ? answer.pages : null;
      setLatest({ manuscript, laid: pages && { manuscript, format: options.format, pages } });
    });
  }, [manuscript, risalah, contextOf, startLayout]);

  const laid = latest?.laid ?? null;
  if (latest === null || latest.manuscript !== manuscript) return { laid, status: 'busy' };
  return { laid, status: laid === null ? 'unavailable' : 'ready' };
}

interface Answer {
  readonly manuscript: Manuscript;
  readonly laid: LaidOut | null;
}

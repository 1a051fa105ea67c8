import { useEffect, useRef, useState } from 'react';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { absenceIn } from '#manuscript/blocks/blank.ts';
import { composing } from '#manuscript/compose.ts';
import { skippedSections } from '#manuscript/skipped.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { inSlices } from '#browser/inSlices.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useCatalogue, usePress } from '#ui/services/services.ts';
import type { PageLayout } from '#ui/services/press.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { lastStep } from '#domain/method/lastStep.ts';
import type { ExportRun } from './useExportRun.ts';

/** How many pages the Word file is about to have; `unknown` where they cannot be foreseen here. */
export type PageEstimate = number | 'counting' | 'unknown';

export interface Estimate {
  readonly pages: PageEstimate;
  /** Charts in the report; 0 while they are counted. */
  readonly charts: number;
  /** Questions whose place on paper stays empty, and those that say why; empty while the report is composed. */
  readonly unsaid: readonly SectionId[];
  readonly told: readonly SectionId[];
  /** Questions without an answer that the chosen format passes over. */
  readonly skipped: readonly SectionId[];
}

/** Long enough for somebody to go through the choices without a layout for each. */
const PAUSE = 600;

/** Lays the report out as it is chosen now, in the worker; not while an export needs the machine. */
export function usePageEstimate({ progress, outcome, source }: ExportRun): Estimate {
  const { startLayout } = usePress();
  const { formats, guidance, findingTexts } = useCatalogue();
  const risalah = useWholeRisalah();
  const method = useMethod();
  const [laid, setLaid] = useState<(Estimate & { of: Risalah }) | null>(null);
  const layout = useRef<PageLayout | null>(null);
  const isBusy = progress !== null;
  const isLaid = laid?.of === risalah;

  useEffect(() => {
    if (isBusy || isLaid) return;
    let wanted = true;
    const untilStep = lastStep(risalah.printing.untilStep, method);
    const options = { untilStep, format: formatOf(risalah, formats) };
    const context = { risalah, method, guidance, findingTexts, options };
    const stop = inSlices(composing(context), {
      after: PAUSE,
      onDone: (manuscript) => {
        layout.current ??= startLayout();
        void layout.current.layOut({ risalah, options }).then((answer) => {
          if (!wanted || answer.kind === 'superseded') return;
          const pages = answer.kind === 'laid' ? answer.pages.sheets.length : 'unknown';
          setLaid({
            of: risalah,
            pages,
            charts: chartsIn(manuscript),
            ...absencesIn(manuscript, skippedSections(context, manuscript)),
          });
        });
      },
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [risalah, method, isBusy, isLaid, startLayout, formats, guidance, findingTexts]);

  useEffect(() => {
    if (isBusy) stopLayout();
    return stopLayout;

    function stopLayout(): void {
      layout.current?.stop();
      layout.current = null;
    }
  }, [isBusy]);

  const charts = laid?.charts ?? 0;
  // What was just made need not be foreseen.
  const made = outcome?.kind === 'done' && source === risalah ? outcome.pages : null;
  const pages = made ?? (isLaid ? laid.pages : 'counting');
  const { unsaid = [], told = [], skipped = [] } = laid ?? {};
  return { pages, charts, unsaid, told, skipped };
}

/** Each question once, in the order of the report. */
function absencesIn(
  { parts }: Manuscript,
  skipped: readonly SectionId[],
): Pick<Estimate, 'unsaid' | 'told' | 'skipped'> {
  const found = { unsaid: new Set<SectionId>(), told: new Set<SectionId>() };
  for (const block of parts.flatMap((part) => part.blocks)) {
    if (block.kind !== 'paragraph') continue;
    const absence = absenceIn(block);
    const section = sectionIds.find((id) => id === block.section);
    if (absence !== null && section !== undefined) found[absence].add(section);
  }
  const unsaid = [...found.unsaid].filter((id) => !skipped.includes(id));
  return { unsaid, told: [...found.told], skipped };
}

function chartsIn({ parts }: Manuscript): number {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.filter((block) => block.kind === 'figure' && block.figure.kind !== 'diagram')
    .length;
}

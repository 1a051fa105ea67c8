import { useState } from 'react';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Address } from '#domain/risalah/address.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { useCatalogue, useNow } from '#ui/services/services.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { ExportFoot } from './ExportFoot.tsx';
import { ExportResult } from './ExportResult.tsx';
import { FileGroup } from './FileGroup.tsx';
import { FormatGroup } from './format/FormatGroup.tsx';
import { IncludeGroup } from './IncludeGroup.tsx';
import { SlidesGroup } from './SlidesGroup.tsx';
import { MissingGroup } from './MissingGroup.tsx';
import type { ExportRun } from './useExportRun.ts';
import { usePageEstimate } from './usePageEstimate.ts';
import styles from './ExportPage.module.css';
import { tidyFileName, docxFileName } from '#words/files.ts';

interface ExportPageProps {
  readonly run: ExportRun;
  readonly pages: readonly Page[];
  readonly onPlace: (place: Address) => void;
}

/** All that is decided before a risalah becomes a Word file, the act, and what to do with the file. */
export function ExportPage({ run, pages, onPlace }: ExportPageProps) {
  const { formats } = useCatalogue();
  const now = useNow();
  const proposed = useRisalah((risalah) =>
    docxFileName(risalah, { format: formatOf(risalah, formats), now: now() }),
  );
  const [typed, setTyped] = useState<string | null>(null);
  const estimate = usePageEstimate(run);
  const name = tidyFileName(typed ?? '') || proposed;

  return (
    <div className={styles.page}>
      <Eyebrow>Dokumen untuk dibaca juri</Eyebrow>
      <PageTitle>Ekspor ke Word</PageTitle>
      <Lead>Menjadi dokumen .docx yang dapat dibuka dan diubah di Word, WPS, dan LibreOffice.</Lead>
      <MissingGroup pages={pages} estimate={estimate} onPlace={onPlace} />
      <FormatGroup />
      <IncludeGroup />
      <FileGroup name={typed ?? proposed} onName={setTyped} estimate={estimate} />
      <ExportFoot run={run} onStart={() => run.start(`${name}.docx`, now())} />
      {run.outcome !== null && <ExportResult outcome={run.outcome} />}
      <SlidesGroup />
    </div>
  );
}

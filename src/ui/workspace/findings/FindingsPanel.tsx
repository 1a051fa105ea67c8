import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { PanelBody, PanelTitle } from '#ui/kit/parts/PanelBody.tsx';
import { AheadList } from './AheadList.tsx';
import { ExplainedList } from './ExplainedList.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingsByPage } from './FindingsByPage.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod, usePages } from '#ui/risalah/pages/useMethod.ts';

interface FindingsPanelProps {
  readonly page: Page | null;
  readonly onPlace: (place: Address) => void;
}

/** Catatan juri: this page's first, then the others. */
export function FindingsPanel({ page, onPlace }: FindingsPanelProps) {
  const { open: findings, explained, ahead } = useJudgement(useWholeRisalah(), useMethod());
  const pages = usePages();
  const isHere = ({ place }: Finding) => page?.sections.includes(place.section) === true;
  if (findings.length === 0) {
    return (
      <PanelBody>
        <p>Belum ada catatan: benang merahnya tersambung sejauh yang sudah diisi.</p>
        <AheadList findings={ahead.filter(isHere)} />
        <ExplainedList explained={explained} onPlace={onPlace} />
      </PanelBody>
    );
  }
  const here = findings.filter(isHere);
  const elsewhere = findings.filter((finding) => !here.includes(finding));
  return (
    <PanelBody>
      {here.length > 0 && (
        <section aria-labelledby="catatan-di-sini">
          <PanelTitle id="catatan-di-sini">Di halaman ini</PanelTitle>
          <FindingList findings={here} onPlace={onPlace} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <section aria-labelledby="catatan-lain">
          <PanelTitle id="catatan-lain">
            {here.length > 0 ? 'Di langkah lain' : 'Seluruh risalah'}
          </PanelTitle>
          <FindingsByPage pages={pages} findings={elsewhere} onPlace={onPlace} />
        </section>
      )}
      <AheadList findings={ahead.filter(isHere)} />
      <ExplainedList explained={explained} onPlace={onPlace} />
    </PanelBody>
  );
}

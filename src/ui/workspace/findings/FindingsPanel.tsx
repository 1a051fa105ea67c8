import type { Address } from '#domain/risalah/address.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { ExplainedList } from './ExplainedList.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingsByPage } from './FindingsByPage.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod, usePages } from '#ui/risalah/pages/useMethod.ts';
import styles from '#ui/kit/panel.module.css';

interface FindingsPanelProps {
  readonly page: Page | null;
  readonly onPlace: (place: Address) => void;
}

/** Catatan juri: this page's first, then the others. */
export function FindingsPanel({ page, onPlace }: FindingsPanelProps) {
  const { open: findings, explained } = useJudgement(useWholeRisalah(), useMethod());
  const pages = usePages();
  if (findings.length === 0) {
    return (
      <div className={styles.guide}>
        <p>Belum ada catatan: benang merahnya tersambung sejauh yang sudah diisi.</p>
        <ExplainedList explained={explained} onPlace={onPlace} />
      </div>
    );
  }
  const here = findings.filter(({ place }) => page?.sections.includes(place.section) === true);
  const elsewhere = findings.filter((finding) => !here.includes(finding));
  return (
    <div className={styles.guide}>
      {here.length > 0 && (
        <section aria-labelledby="catatan-di-sini">
          <h2 id="catatan-di-sini" className={styles.subhead}>
            Di halaman ini
          </h2>
          <FindingList findings={here} onPlace={onPlace} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <section aria-labelledby="catatan-lain">
          <h2 id="catatan-lain" className={styles.subhead}>
            {here.length > 0 ? 'Di langkah lain' : 'Seluruh risalah'}
          </h2>
          <FindingsByPage pages={pages} findings={elsewhere} onPlace={onPlace} />
        </section>
      )}
      <ExplainedList explained={explained} onPlace={onPlace} />
    </div>
  );
}

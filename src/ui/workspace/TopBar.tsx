import { Presentation } from 'lucide-react';
import { useProject } from '#ui/risalah/projecting/projectContext.ts';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { HistoryButtons } from '#ui/risalah/HistoryButtons.tsx';
import { useRisalah, useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import { EXPORT_PAGE } from '#ui/risalah/pages/pages.ts';
import { useReportTitle } from '#ui/risalah/pages/useReportTitle.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { useShelf } from '#ui/services/services.ts';
import { SaveStatus } from '#ui/risalah/SaveStatus.tsx';
import styles from './TopBar.module.css';

/** Brand, title, saving, undo, and the two ways out: a file and a Word document. */
export function TopBar() {
  const { saveFile } = useShelf();
  const { forms } = useSession();
  const store = useRisalahStore();
  const title = useReportTitle();
  const mark = useRisalah((risalah) => risalah.mark);
  const project = useProject();
  const hrefOf = usePageHref();

  function handleSave(): void {
    forms.flushAll();
    void saveFile(store.getState());
  }

  return (
    <header className={styles.top}>
      <BrandLink name="when-wide" />
      <span className={styles.rule} aria-hidden="true" />
      <span className={styles.document} title={title}>
        {title}
      </span>
      {mark !== '' && <span className={styles.mark}>{mark}</span>}
      <SaveStatus />
      <span className={styles.tools}>
        <HistoryButtons />
        {project !== null && (
          <Button
            className={styles.project}
            title="Proyektor (P)"
            aria-label="Proyektor"
            onClick={() => project('')}
          >
            <Presentation size={18} aria-hidden="true" />
            <span className={styles.roomy}>Proyektor</span>
          </Button>
        )}
        <Button onClick={handleSave}>
          <span>
            Simpan<span className={styles.wordy}> berkas</span>
          </span>
        </Button>
        <ButtonLink look="main" href={hrefOf(EXPORT_PAGE)}>
          Ekspor
        </ButtonLink>
      </span>
    </header>
  );
}

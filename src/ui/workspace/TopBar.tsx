import { Presentation, Search } from 'lucide-react';
import { useProject } from '#ui/risalah/projecting/projectContext.ts';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { HistoryButtons } from '#ui/risalah/HistoryButtons.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { EXPORT_PAGE } from '#ui/risalah/pages/pages.ts';
import { useReportTitle } from '#ui/risalah/pages/useReportTitle.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { useSaveFile } from '#ui/risalah/useSaveFile.ts';
import { SaveStatus } from '#ui/risalah/SaveStatus.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly onJump: () => void;
}

/** Brand, title, saving, undo, and the two ways out: a file and a Word document. */
export function TopBar({ onJump }: TopBarProps) {
  const saveFile = useSaveFile();
  const title = useReportTitle();
  const mark = useRisalah((risalah) => risalah.mark);
  const project = useProject();
  const hrefOf = usePageHref();

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
        <Button
          look="icon"
          aria-label="Cari dan lompat"
          title="Cari dan lompat (Ctrl+K)"
          onClick={onJump}
        >
          <Search size={18} aria-hidden="true" />
        </Button>
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
        <Button title="Simpan berkas (Ctrl+S)" onClick={saveFile}>
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

import { Button } from '#ui/kit/parts/Button.tsx';
import type { ExportStage } from '#manuscript/exportStage.ts';
import type { ExportRun } from './useExportRun.ts';
import styles from './ExportFoot.module.css';

interface ExportFootProps {
  readonly run: ExportRun;
  readonly onStart: () => void;
}

const stageWords: Readonly<Record<ExportStage, string>> = {
  pictures: 'Menggambar grafik …',
  compose: 'Menyusun isi …',
  'lay-out': 'Menghitung halaman …',
  done: 'Menyerahkan berkas …',
};

/** The one act of the page; while it lasts, how far it is and the way to stop it. */
export function ExportFoot({ run, onStart }: ExportFootProps) {
  const { progress } = run;
  return (
    <div className={styles.foot}>
      {progress === null ? (
        <Button look="main" className={styles.act} onClick={onStart}>
          Buat dokumen Word
        </Button>
      ) : (
        <>
          <p className={styles.progress} aria-live="polite">
            <span>{stageWords[progress.stage]}</span>
            <progress aria-label="Membuat dokumen" max={1} value={progress.share} />
          </p>
          <Button onClick={run.cancel}>Batalkan</Button>
        </>
      )}
    </div>
  );
}

import type { Finding, Place } from '#domain/rules/finding.ts';
import { finishStep, reopenStep } from '#store/acts.ts';
import { Button } from '#ui/shell/Button.tsx';
import {
  useRisalah,
  useRisalahStore,
  useSession,
  useSessionStatus,
} from '#ui/shell/openRisalah.ts';
import { FindingList } from './FindingList.tsx';
import type { Page } from './pages.ts';
import styles from './workspace.module.css';

interface FinishStepProps {
  readonly page: Page;
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Place) => void;
}

/** The team itself says when a step is done. What judges would ask stands beside it and never forbids it. */
export function FinishStep({ page, findings, onPlace }: FinishStepProps) {
  const store = useRisalahStore();
  const { forms } = useSession();
  const readOnly = useSessionStatus().access === 'read';
  const isDone = useRisalah((risalah) =>
    page.sections.every((section) => risalah.finished.includes(section)),
  );
  const what = page.number === null ? 'Bagian' : 'Langkah';

  function handleFinish(): void {
    forms.flushAll();
    finishStep(store, page.sections);
  }

  return (
    <section className={styles.finish} aria-label={`${what} ini sudah selesai?`}>
      <div>
        <h2 className={styles.question}>
          {isDone ? `${what} ini Anda tandai selesai` : `${what} ini sudah selesai?`}
        </h2>
        <p className={styles.hint}>
          {isDone
            ? 'Isiannya tetap dapat diubah kapan saja.'
            : 'Tim yang memutuskan. Tandanya dapat dibuka kembali kapan saja.'}
        </p>
        {isDone ? (
          <Button disabled={readOnly} onClick={() => reopenStep(store, page.sections)}>
            Buka kembali
          </Button>
        ) : (
          <Button disabled={readOnly} onClick={handleFinish}>
            Ya, sudah selesai
          </Button>
        )}
      </div>
      {findings.length > 0 && (
        <div>
          <h3 className={styles.findingHead}>Yang akan ditanyakan juri</h3>
          <FindingList findings={findings} onPlace={onPlace} length="short" />
        </div>
      )}
    </section>
  );
}

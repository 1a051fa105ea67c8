import { useRef, useState } from 'react';
import { formatOf } from '#domain/risalah/formatOf.ts';
import { Button } from '#ui/shell/Button.tsx';
import { Dialog } from '#ui/shell/Dialog.tsx';
import { useRisalah, useRisalahStore, useSession } from '#ui/shell/openRisalah.ts';
import { useServices } from '#ui/shell/services.ts';
import type { ExportOutcome } from '#ui/shell/services.ts';
import { ExportOutcomeLine } from './ExportOutcomeLine.tsx';
import { useFindings } from './useFindings.ts';
import { useMethod, usePages } from './useMethod.ts';
import styles from './workspace.module.css';

interface ExportDialogProps {
  /** Id of the step that is offered as the last one; default the whole. */
  readonly until?: string;
  readonly onClose: () => void;
}

/** Writes the risalah as a Word document, whole or up to a step. The page stays usable meanwhile. */
export function ExportDialog({ until = '', onClose }: ExportDialogProps) {
  const { exportDocument, formats } = useServices();
  const { forms } = useSession();
  const store = useRisalahStore();
  const method = useMethod();
  const steps = usePages().filter(({ number }) => number !== null);
  const findings = useFindings(
    useRisalah((state) => state),
    method,
  );
  const [untilStep, setUntilStep] = useState(until);
  const [emptyAnswers, setEmptyAnswers] = useState<'omit' | 'mark'>('mark');
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const abort = useRef<AbortController | null>(null);

  async function handleExport(): Promise<void> {
    forms.flushAll();
    abort.current = new AbortController();
    setOutcome(null);
    setShare(0);
    const result = await exportDocument({
      risalah: store.getState(),
      untilStep: untilStep === '' ? null : untilStep,
      format: { ...formatOf(store.getState(), formats), emptyAnswers },
      carriesRecord: store.getState().printing.carriesRecord,
      onProgress: setShare,
      signal: abort.current.signal,
    });
    setShare(null);
    setOutcome(result);
  }

  function handleClose(): void {
    abort.current?.abort();
    onClose();
  }

  return (
    <Dialog title="Ekspor ke Word" onClose={handleClose}>
      <p className={styles.quiet}>
        Dokumen .docx, kertas A4, Times New Roman 12; dapat dibuka dan diubah di Word, WPS, dan
        LibreOffice.
      </p>
      <label className={styles.exportField}>
        Ekspor sampai
        <select
          className={styles.select}
          value={untilStep}
          disabled={share !== null}
          onChange={(event) => setUntilStep(event.target.value)}
        >
          <option value="">Seluruh risalah</option>
          {steps.slice(0, -1).map(({ id, number, name }) => (
            <option key={id} value={id}>
              Langkah {number}: {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles.options} disabled={share !== null}>
        <legend className={styles.exportLegend}>Pertanyaan yang belum dijawab</legend>
        <label className={styles.option}>
          <input
            type="radio"
            name="empty"
            checked={emptyAnswers === 'mark'}
            onChange={() => setEmptyAnswers('mark')}
          />
          Ditandai “(belum diisi)”
        </label>
        <label className={styles.option}>
          <input
            type="radio"
            name="empty"
            checked={emptyAnswers === 'omit'}
            onChange={() => setEmptyAnswers('omit')}
          />
          Dilewati
        </label>
      </fieldset>
      {findings.length > 0 && (
        <p className={styles.reading}>
          Masih ada {findings.length} catatan juri. Dokumen tetap dapat dibuat.
        </p>
      )}
      <div aria-live="polite">
        {share !== null && (
          <p className={styles.progress}>
            <progress aria-label="Menyusun dokumen" max={1} value={share} /> Menyusun dokumen …
          </p>
        )}
        {outcome !== null && <ExportOutcomeLine outcome={outcome} />}
      </div>
      <div className={styles.acts}>
        {share === null ? (
          <>
            <Button onClick={handleClose}>{outcome?.kind === 'done' ? 'Tutup' : 'Batal'}</Button>
            <Button look="main" onClick={() => void handleExport()}>
              {outcome?.kind === 'done' ? 'Ekspor lagi' : 'Ekspor'}
            </Button>
          </>
        ) : (
          <Button onClick={() => abort.current?.abort()}>Batalkan</Button>
        )}
      </div>
    </Dialog>
  );
}

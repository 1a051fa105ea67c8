import type { ExportOutcome } from '#ui/shell/services.ts';
import styles from './workspace.module.css';

interface ExportOutcomeLineProps {
  readonly outcome: ExportOutcome;
}

/** How an export ended, in one sentence. */
export function ExportOutcomeLine({ outcome }: ExportOutcomeLineProps) {
  switch (outcome.kind) {
    case 'done':
      return (
        <p className={styles.reading}>
          Selesai: <strong>{outcome.fileName}</strong>
          {outcome.pages !== null && `, ${outcome.pages} halaman`}. Berkasnya ada di folder unduhan.
        </p>
      );
    case 'cancelled':
      return <p className={styles.reading}>Ekspor dibatalkan. Tidak ada berkas yang dibuat.</p>;
    case 'failed':
      return (
        <p className={styles.failure}>
          Dokumen tidak dapat dibuat. Isian Anda tetap tersimpan; coba sekali lagi, atau simpan
          berkasnya dan minta bantuan fasilitator. ({outcome.message})
        </p>
      );
    default:
      return outcome satisfies never;
  }
}

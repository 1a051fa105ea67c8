import type { Stop } from '#publications/slides/stops.ts';
import { formatCountdown } from '#ui/projector/desk/formatCountdown.ts';
import styles from './SpeakerDesk.module.css';

interface SpeakerDeskProps {
  readonly stop: Stop;
  readonly next: Stop | null;
  /** Seconds on the clock; `null` while none runs. */
  readonly left: number | null;
  readonly isFrozen: boolean;
}

/** What only the speaker sees while the hall has a window of its own: notes, what comes next, the clock. */
export function SpeakerDesk({ stop, next, left, isFrozen }: SpeakerDeskProps) {
  const { notes = '' } = stop.slide;
  return (
    <aside className={styles.desk} aria-label="Meja penyaji">
      {left !== null && <p className={styles.clock}>{formatCountdown(left)}</p>}
      {isFrozen && <p className={styles.frozen}>Layar kedua dibekukan. Tekan X untuk melepas.</p>}
      <h2>Catatan pembicara</h2>
      <p className={styles.notes}>{notes === '' ? 'Tidak ada catatan.' : notes}</p>
      <h2>Berikutnya</h2>
      <p>{next === null ? 'Ini salindia terakhir.' : next.slide.sentence}</p>
    </aside>
  );
}

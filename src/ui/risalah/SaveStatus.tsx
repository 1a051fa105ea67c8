import { formatClock } from '#words/saved.ts';
import { useSessionStatus } from './openRisalah.ts';
import type { SessionStatus } from '#store/session.ts';
import styles from './SaveStatus.module.css';

/** "Tersimpan 10.42 di peramban ini". */
export function SaveStatus() {
  const status = useSessionStatus();
  return (
    <span className={styles.saved} role="status">
      {sentence(status)}
    </span>
  );
}

function sentence({ access, saving, savedAt }: SessionStatus): string {
  if (access === 'read') return 'Hanya dapat dibaca di tab ini';
  if (saving === 'full' || saving === 'failed') return 'Belum tersimpan';
  if (saving === 'waiting') return 'Menyimpan …';
  if (savedAt === null) return 'Belum ada perubahan';
  return `Tersimpan ${formatClock(new Date(savedAt))} di peramban ini`;
}

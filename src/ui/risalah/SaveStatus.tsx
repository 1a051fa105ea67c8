import { useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { KeepingContext } from '#ui/services/edition.ts';
import { formatClock } from '#words/keeping/saved.ts';
import { useSession } from './openRisalah.ts';
import type { SessionStatus } from '#store/session.ts';
import styles from './SaveStatus.module.css';

/** Milliseconds without a stroke before it says that all is saved: it would flicker with every word. */
const REST = 400;

/** "Tersimpan 10.42 di peramban ini". */
export function SaveStatus() {
  const status = useSettled(useStore(useSession().status));
  const keeping = useContext(KeepingContext);
  const isKept = isSaved(status) && keeping === 'browser';
  return (
    <span className={styles.saved} role="status">
      {isSaved(status) && !isKept ? 'Hanya di tab ini: simpan berkas' : sentence(status)}
      {isKept && <span className={styles.where}> di peramban ini</span>}
    </span>
  );
}

/** The status, with `saved` told only once it lasts. What is not saved is told at once. */
function useSettled(status: SessionStatus): SessionStatus {
  const { saving } = status;
  const [told, setTold] = useState(saving);
  if (told !== saving && saving !== 'saved') setTold(saving);
  useEffect(() => {
    if (saving !== 'saved') return undefined;
    const timer = setTimeout(() => setTold('saved'), REST);
    return () => clearTimeout(timer);
  }, [saving]);
  return { ...status, saving: saving === 'saved' ? told : saving };
}

function sentence({ access, saving, savedAt }: SessionStatus): string {
  if (access === 'read') return 'Hanya dapat dibaca di tab ini';
  if (saving === 'full' || saving === 'failed') return 'Belum tersimpan';
  if (saving === 'waiting') return 'Menyimpan …';
  if (savedAt === null) return 'Belum ada perubahan';
  return `Tersimpan ${formatClock(new Date(savedAt))}`;
}

function isSaved({ access, saving, savedAt }: SessionStatus): boolean {
  return access === 'write' && saving === 'saved' && savedAt !== null;
}

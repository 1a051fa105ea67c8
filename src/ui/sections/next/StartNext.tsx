import { useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { useShelf } from '#ui/services/services.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { failureText } from '#words/failures.ts';
import { unreadableText } from '#words/unreadable.ts';
import styles from '#ui/sections/parts/sections.module.css';

/** The way into the next round: a new risalah that knows the circle and what remains. */
export function StartNext() {
  const { startNext } = useShelf();
  const { card, flush } = useSession();
  const [state, setState] = useState<'ready' | 'busy'>('ready');
  const [problem, setProblem] = useState('');

  async function handlePress(): Promise<void> {
    setState('busy');
    setProblem('');
    try {
      await flush();
      const made = await startNext(card);
      if (made?.ok) goTo({ kind: 'risalah', id: made.value, page: '' });
      else setProblem(made === null ? 'Risalah ini belum tersimpan.' : unreadableText(made.error));
    } catch (error) {
      setProblem(failureText(error));
    }
    setState('ready');
  }

  return (
    <div className={styles.carried}>
      <strong>Siap untuk tema berikutnya?</strong>
      <p className={styles.note}>
        Risalah baru membawa instansi, tim, anggota, nilai, jadwal di atas, masalah yang tersisa,
        dan datanya. Risalah ini tidak berubah.
      </p>
      <Button disabled={state === 'busy'} onClick={() => void handlePress()}>
        Mulai risalah berikutnya
      </Button>
      <p role="alert">{problem}</p>
    </div>
  );
}

import { useContext, useEffect, useRef, useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { DeleteRecordDialog } from '#ui/risalah/beside/DeleteRecordDialog.tsx';
import { IncomingContext } from '#ui/services/incoming.ts';
import type { SheetsCard } from '#ui/services/judging.ts';
import { useJudging, useNow } from '#ui/services/services.ts';
import { conventionTitle } from '#words/convention/judging.ts';
import { failureText } from '#words/failures.ts';
import { formatSavedAt } from '#words/keeping/saved.ts';
import styles from './parts/judge.module.css';

/** What is asked about before it goes. */
interface Leaving {
  readonly card: SheetsCard;
  readonly isFull: boolean;
}

/** The judges' sheets in this browser, and the way in. */
export function SheetsList() {
  const { listSheets, deleteSheets } = useJudging();
  const takeIn = useContext(IncomingContext);
  const now = useNow();
  const picker = useRef<HTMLInputElement>(null);
  const [cards, setCards] = useState<readonly SheetsCard[] | null>(null);
  const [round, setRound] = useState(0);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [problem, setProblem] = useState('');
  usePageTitle('Lembar juri');

  useEffect(() => {
    let wanted = true;
    listSheets().then(
      (list) => {
        if (wanted) setCards(list);
      },
      (error: unknown) => {
        if (wanted) setProblem(failureText(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [listSheets, round]);

  async function handleDelete(card: SheetsCard, how: 'for-now' | 'for-good'): Promise<void> {
    setLeaving(null);
    try {
      const outcome = await deleteSheets(card.id, how);
      if (outcome === 'full') setLeaving({ card, isFull: true });
      setProblem(
        outcome === 'busy' ? 'Lembar itu sedang terbuka di tab lain. Tutup dahulu tab itu.' : '',
      );
      setRound(round + 1);
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink />
      </header>
      <main className={styles.main}>
        <div>
          <PageTitle>Lembar juri</PageTitle>
          <Lead>
            Panitia memberi setiap juri satu berkas .juri. Buka di sini, nilai tim satu per satu,
            lalu serahkan kembali sebagai berkas dengan kode pada slip bertanda tangan.
          </Lead>
        </div>
        <Acts>
          <Button look="main" onClick={() => picker.current?.click()}>
            Buka berkas juri
          </Button>
        </Acts>
        <input
          ref={picker}
          type="file"
          accept=".juri"
          hidden
          aria-label="Berkas juri"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) takeIn([file], 'judge-sheets');
            target.value = '';
          }}
        />
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        {cards?.length === 0 && (
          <p className={styles.quiet}>Belum ada lembar juri di peramban ini.</p>
        )}
        <ul className={styles.cards}>
          {cards?.map((card) => (
            <li key={card.id} className={styles.card}>
              <a href={formatRoute({ kind: 'judge', card: card.id, team: '', form: '' })}>
                {conventionTitle(card)}
              </a>
              <span>{card.judge.trim() || 'Juri tanpa nama'}</span>
              <span>
                {card.code === '' ? `${card.scored} tim mulai dinilai` : `Diserahkan, ${card.code}`}
              </span>
              <span>{formatSavedAt(card.savedAt, now())}</span>
              <Button
                look="link"
                aria-label={`Hapus ${conventionTitle(card)}, ${card.judge}`}
                onClick={() => setLeaving({ card, isFull: false })}
              >
                Hapus
              </Button>
            </li>
          ))}
        </ul>
      </main>
      {leaving !== null && (
        <DeleteRecordDialog
          name={conventionTitle(leaving.card)}
          isFull={leaving.isFull}
          onClose={() => setLeaving(null)}
          onDelete={(how) => void handleDelete(leaving.card, how)}
        >
          Nilai, komentar, dan salinan risalah tim di sampingnya ikut terhapus. Berkas .juri yang
          sudah diunduh tidak berubah.
        </DeleteRecordDialog>
      )}
    </div>
  );
}

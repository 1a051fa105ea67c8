import { useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useAsked } from '#ui/opening/useAsked.tsx';
import { useNow, usePast, useShelf } from '#ui/services/services.ts';
import type { DeletedCard } from '#ui/services/past.ts';
import { failureText } from '#words/failures.ts';
import { formatBytes } from '#words/keeping/bytes.ts';
import { recordTitle } from '#words/keeping/records.ts';
import { formatDeletedAt } from '#words/keeping/saved.ts';
import { refusalText } from '#words/unreadable.ts';
import { titleOf } from './shelf/titleOf.ts';
import styles from './deleted.module.css';

interface DeletedDialogProps {
  readonly deleted: readonly DeletedCard[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** *Baru dihapus*: what can still be brought back, and for how long. */
export function DeletedDialog({ deleted, onChanged, onClose }: DeletedDialogProps) {
  const { bringBack } = useShelf();
  const { deleteForGood, bringRecordBack } = usePast();
  const { about, isAsking, dialogs } = useAsked();
  const now = useNow();
  /** What is asked about before it goes for good. */
  const [asked, setAsked] = useState<readonly DeletedCard[]>([]);
  const [problem, setProblem] = useState('');

  /** Does something and says what it says of it. */
  async function attempt(act: () => Promise<string>): Promise<void> {
    setAsked([]);
    setProblem('');
    try {
      setProblem(await act());
    } catch (error) {
      setProblem(failureText(error));
    }
    onChanged();
  }

  async function handleBringBack(card: DeletedCard): Promise<string> {
    if (card.kind !== 'risalah') {
      const isBack = await bringRecordBack(card.id);
      return isBack
        ? `${nameOf(card)} kembali di halaman Untuk pimpinan dan panitia.`
        : `${nameOf(card)} tidak ada lagi.`;
    }
    const name = `${titleOf(card)} (baru dihapus)`;
    const { settle } = about({ name }, 'any');
    const back = await bringBack(card.id, { settle });
    if (back === null) return 'Risalah itu tidak ada lagi atau rusak.';
    if (back === 'cancelled' || back.ok) return '';
    return `${titleOf(card)}: ${refusalText(back.error)}`;
  }

  async function handleForGood(): Promise<string> {
    await deleteForGood(asked.map(({ id }) => id));
    return '';
  }

  if (isAsking) return dialogs;
  return (
    <Dialog title="Baru dihapus" size="wide" onClose={onClose}>
      <p className={styles.quiet}>
        Yang dihapus disimpan tiga puluh hari beserta foto dan riwayatnya.
      </p>
      <p role="alert">{problem}</p>
      {deleted.length === 0 && <p>Tidak ada lagi di sini.</p>}
      <ul className={styles.deleted}>
        {deleted.map((card) => (
          <li key={card.id}>
            <div>
              <strong>{nameOf(card)}</strong>
              <p className={styles.quiet}>
                {card.team === '' ? '' : `${card.team} · `}
                {formatDeletedAt(card, now())}
                {card.bytes !== null && ` · ${formatBytes(card.bytes)}`}
              </p>
            </div>
            <Acts>
              <Button
                aria-label={`Kembalikan ${nameOf(card)}`}
                onClick={() => void attempt(() => handleBringBack(card))}
              >
                Kembalikan
              </Button>
              <Button
                look="link"
                aria-label={`Hapus selamanya ${nameOf(card)}`}
                onClick={() => setAsked([card])}
              >
                Hapus selamanya
              </Button>
            </Acts>
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <div role="alert" className={styles.asked}>
          <p>
            {asked.length === 1 && asked[0] !== undefined
              ? `${nameOf(asked[0])} akan hilang selamanya beserta foto dan riwayatnya.`
              : `${asked.length} yang baru dihapus akan hilang selamanya beserta foto dan riwayatnya.`}
          </p>
          <Acts>
            <Button onClick={() => setAsked([])}>Batal</Button>
            <Button look="main" onClick={() => void attempt(handleForGood)}>
              Ya, hapus selamanya
            </Button>
          </Acts>
        </div>
      )}
      <Acts at="end">
        {deleted.length > 1 && <Button onClick={() => setAsked(deleted)}>Kosongkan</Button>}
        <Button look="main" onClick={onClose}>
          Selesai
        </Button>
      </Acts>
    </Dialog>
  );
}

function nameOf(card: DeletedCard): string {
  return card.kind === 'risalah' ? titleOf(card) : recordTitle(card.kind, card.title);
}

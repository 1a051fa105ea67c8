import { useEffect, useState } from 'react';
import { joined } from '#language/joined.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { DeleteRecordDialog } from '#ui/risalah/beside/DeleteRecordDialog.tsx';
import type { RegisterCard } from '#ui/services/registers.ts';
import { useRegisters } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { registerTitle } from '#words/suggestions/printed.ts';
import styles from './room.module.css';

/** What is asked about before it goes. */
interface Deleting {
  readonly card: RegisterCard;
  readonly isFull: boolean;
}

interface RegisterCardsProps {
  /** Read anew when it changes. */
  readonly round: number;
}

/** The registers in this browser. */
export function RegisterCards({ round }: RegisterCardsProps) {
  const { listRegisters, deleteRegister } = useRegisters();
  const [cards, setCards] = useState<readonly RegisterCard[] | null>(null);
  const [deleting, setDeleting] = useState<Deleting | null>(null);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');

  useEffect(() => {
    let wanted = true;
    listRegisters().then(
      (list) => {
        if (wanted) setCards(list);
      },
      (error: unknown) => {
        if (wanted) setSaid(failureText(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [listRegisters, round, turn]);

  async function remove(card: RegisterCard, how: 'for-now' | 'for-good'): Promise<void> {
    setDeleting(null);
    try {
      const outcome = await deleteRegister(card.id, how);
      if (outcome === 'full') setDeleting({ card, isFull: true });
      setSaid(
        outcome === 'busy' ? 'Register itu sedang terbuka di tab lain. Tutup dahulu tab itu.' : '',
      );
      setTurn(turn + 1);
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return (
    <>
      {cards?.length === 0 && (
        <p className={styles.quiet}>
          Belum ada register di peramban ini. Saran pertama yang ditulis membuatnya sendiri.
        </p>
      )}
      <ul className={styles.cards}>
        {cards?.map((card) => (
          <li key={card.id} className={styles.card}>
            <h3>
              <a
                href={formatRoute({
                  kind: 'suggestions',
                  register: card.id,
                  page: '',
                  part: '',
                })}
              >
                {titleOf(card)}
              </a>
            </h3>
            <p>{joined([card.period, `${card.count} saran`], ' · ')}</p>
            {card.mark !== '' && <p className={styles.quiet}>{card.mark}</p>}
            <Button
              look="link"
              aria-label={`Hapus ${titleOf(card)}`}
              onClick={() => setDeleting({ card, isFull: false })}
            >
              Hapus
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {deleting !== null && (
        <DeleteRecordDialog
          name={titleOf(deleting.card)}
          isFull={deleting.isFull}
          onClose={() => setDeleting(null)}
          onDelete={(how) => void remove(deleting.card, how)}
        >
          {deleting.card.count} saran di dalamnya ikut terhapus.
        </DeleteRecordDialog>
      )}
    </>
  );
}

function titleOf({ unit }: RegisterCard): string {
  return registerTitle({ unit, institution: '' });
}

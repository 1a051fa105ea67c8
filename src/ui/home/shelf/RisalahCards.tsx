import { formatRoute } from '#ui/kit/route/route.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { formatBytes } from '#words/keeping/bytes.ts';
import { ALL_DONE, remarksText } from '#words/keeping/cards.ts';
import { formatSavedAt } from '#words/keeping/saved.ts';
import { titleOf } from './titleOf.ts';
import styles from './cards.module.css';

export interface RisalahCardsProps {
  readonly cards: readonly RisalahCard[];
  /** How many there are of each that were counted. */
  readonly remarks: ReadonlyMap<string, number>;
  readonly now: Date;
  readonly onNext: (card: RisalahCard) => void;
  readonly onCopy: (card: RisalahCard) => void;
  readonly onDelete: (card: RisalahCard) => void;
}

/** One card a risalah. */
export function RisalahCards(props: RisalahCardsProps) {
  const { cards, remarks, now, onNext, onCopy, onDelete } = props;
  return (
    <section aria-label="Risalah di peramban ini">
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            {card.mark !== '' && <span className={styles.mark}>{card.mark}</span>}
            <h2 className={styles.cardTitle}>
              <a href={formatRoute({ kind: 'risalah', id: card.id, page: '' })}>{titleOf(card)}</a>
            </h2>
            <p className={styles.team}>{card.team === '' ? 'Tim belum bernama' : card.team}</p>
            <p className={styles.step}>
              <span className={styles.knot} data-done={card.step === ''} />
              {card.step === '' ? ALL_DONE : card.step}
              <span className={styles.remarks}>{remarksText(remarks.get(card.id))}</span>
            </p>
            <div className={styles.cardFoot}>
              <span>
                {formatSavedAt(card.savedAt, now)} · {formatBytes(card.bytes)}
              </span>
              <Button
                look="link"
                className={styles.next}
                aria-label={`Mulai risalah berikutnya dari ${titleOf(card)}`}
                onClick={() => onNext(card)}
              >
                Mulai risalah berikutnya
              </Button>
              <Button
                look="link"
                className={styles.next}
                aria-label={`Salin ${titleOf(card)}`}
                onClick={() => onCopy(card)}
              >
                Salin
              </Button>
              <Button
                look="link"
                className={styles.remove}
                aria-label={`Hapus ${titleOf(card)}`}
                onClick={() => onDelete(card)}
              >
                Hapus
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

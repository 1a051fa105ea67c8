import { Button } from '#ui/kit/parts/Button.tsx';
import { useArrived } from '#ui/kit/loading/useArrived.ts';
import { useNow } from '#ui/services/services.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { RisalahCards } from './RisalahCards.tsx';
import { useRemarks } from './useRemarks.ts';
import styles from './shelf.module.css';

const loadFindCards = async () => (await import('./FindCards.tsx')).FindCards;
const loadRiskLine = async () => (await import('./RiskLine.tsx')).RiskLine;

/** Cards from which on one among them is looked for. */
const MANY = 10;

interface ShelfViewProps {
  readonly cards: readonly RisalahCard[];
  /** How many can be brought back. */
  readonly deleted: number;
  /** Changes when all of it was saved to a file. */
  readonly saves: number;
  readonly onNext: (card: RisalahCard) => void;
  readonly onCopy: (card: RisalahCard) => void;
  readonly onDelete: (card: RisalahCard) => void;
  readonly onSaveAll: () => void;
  readonly onShowDeleted: () => void;
}

/** The cards with what finds one among many, what is at risk, and what keeps them as a whole. */
export function ShelfView({
  cards,
  deleted,
  saves,
  onNext,
  onCopy,
  onDelete,
  onSaveAll,
  onShowDeleted,
}: ShelfViewProps) {
  const now = useNow();
  const remarks = useRemarks(cards);
  const isMany = cards.length >= MANY;
  const RiskLine = useArrived(loadRiskLine, cards.length > 0);
  const FindCards = useArrived(loadFindCards, isMany);
  const Finder = isMany ? FindCards : null;
  const shown = { cards, remarks, now: now(), onNext, onCopy, onDelete };
  const saveAll = (
    <Button look="link" onClick={onSaveAll}>
      Simpan semua
    </Button>
  );
  return (
    <>
      {RiskLine !== null && cards.length > 0 && (
        <RiskLine cards={cards} round={saves} onSaveAll={onSaveAll} />
      )}
      {/* Above many cards, and where it stays when the search arrives: what moves is missed by a press. */}
      {isMany && <p className={styles.all}>{saveAll}</p>}
      {Finder !== null ? (
        <Finder {...shown} />
      ) : (
        cards.length > 0 && (
          <div className={isMany ? styles.many : undefined}>
            <RisalahCards {...shown} />
          </div>
        )
      )}
      {cards.length + deleted > 0 && (
        <p className={styles.foot}>
          {!isMany && saveAll}
          {deleted > 0 && (
            <Button look="link" onClick={onShowDeleted}>
              Baru dihapus ({deleted})
            </Button>
          )}
        </p>
      )}
    </>
  );
}

import styles from './OfferList.module.css';

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

interface OfferListProps<One extends Offer> {
  readonly offers: readonly One[];
  readonly onChoose: (chosen: One) => void;
  /** As many beside each other as there is room for; else one below the other. */
  readonly sideBySide?: boolean;
}

/** Things to choose from at a press, each with what it is for. */
export function OfferList<One extends Offer>(props: OfferListProps<One>) {
  const { offers, onChoose, sideBySide = false } = props;
  return (
    <ul className={sideBySide ? `${styles.list} ${styles.sideBySide}` : styles.list}>
      {offers.map((offer) => (
        <li key={offer.id}>
          <button type="button" className={styles.offer} onClick={() => onChoose(offer)}>
            <strong>{offer.name}</strong>
            <span className={styles.about}>{offer.about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

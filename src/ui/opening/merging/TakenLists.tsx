import type { MetCopies } from '#ui/services/meeting.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { partWords } from '#words/merging/placeWords.ts';
import { countedParts } from '#words/merging/sentences.ts';
import styles from './MergeDialog.module.css';

/** As many parts as are named one by one. */
const NAMED = 8;

/** What each copy has changed alone and gives without being asked. */
export function TakenLists({ copies }: { readonly copies: MetCopies }) {
  const { guidance } = useCatalogue();
  const { taken } = copies;
  const sides = [
    { from: 'b', title: 'Diambil dari berkas' },
    { from: 'a', title: 'Tetap dari sini' },
  ] as const;
  return (
    <div className={styles.sides}>
      {sides.map(({ from, title }) => {
        const parts = countedParts(
          taken.filter((each) => each.from === from),
          (spot) => partWords(spot, guidance),
        );
        return parts.length === 0 ? null : (
          <section key={from} aria-label={title}>
            <h3>{title}</h3>
            <ul className={styles.parts}>
              {parts.slice(0, NAMED).map((part) => (
                <li key={part}>{part}</li>
              ))}
              {parts.length > NAMED && <li>dan {parts.length - NAMED} bagian lagi</li>}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

import type { Address } from '#domain/risalah/address.ts';
import type { Explained } from '#domain/rules/judgement.ts';
import { findingText } from '#words/findings.ts';
import { giveReason, withdrawReason } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import styles from './findings.module.css';

interface ExplainedListProps {
  readonly explained: readonly Explained[];
  readonly onPlace: (place: Address) => void;
}

/** What the team has answered, folded away: it no longer counts, and can be asked again. */
export function ExplainedList({ explained, onPlace }: ExplainedListProps) {
  const { findingTexts } = useCatalogue();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  if (explained.length === 0) return null;
  return (
    <details className={styles.explained}>
      <summary>Sudah dijelaskan · {explained.length} catatan</summary>
      <ul>
        {explained.map(({ finding, reason }, index) => {
          const { title, question } = findingText(finding, findingTexts);
          return (
            <li key={`${finding.id} ${reason.row} ${index}`}>
              <p className={styles.title}>{title}</p>
              {question !== '' && <p className={styles.quiet}>{question}</p>}
              <p className={styles.reason}>
                <span className={styles.quiet}>Sudah benar, karena</span> {reason.text}
              </p>
              <label className={styles.shown}>
                <input
                  type="checkbox"
                  checked={reason.shown}
                  disabled={readOnly}
                  onChange={(event) =>
                    giveReason(store, { ...reason, shown: event.target.checked })
                  }
                />
                Tampilkan kepada juri<span className="visually-hidden">: {title}</span>
              </label>
              <div className={styles.acts}>
                <Button look="link" onClick={() => onPlace(finding.place)}>
                  Ke pertanyaan<span className="visually-hidden">: {title}</span>
                </Button>
                {!readOnly && (
                  <Button look="link" onClick={() => withdrawReason(store, reason)}>
                    Tarik alasan<span className="visually-hidden">: {title}</span>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import type { Address } from '#domain/risalah/address.ts';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { answersOf, reasonKey } from '#domain/rules/judgement.ts';
import type { Explained } from '#domain/rules/judgement.ts';
import { findingText } from '#words/findings.ts';
import { withdrawReason } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { ShowAbsent } from './ShowAbsent.tsx';
import styles from './findings.module.css';

interface ExplainedListProps {
  readonly explained: readonly Explained[];
  readonly onPlace: (place: Address) => void;
}

/** What the team has answered, folded away: what is not there apart from what is right as it stands. */
export function ExplainedList({ explained, onPlace }: ExplainedListProps) {
  const absent = answersOf({ explained }, 'absent');
  const right = answersOf({ explained }, 'right');
  return (
    <>
      {absent.length > 0 && (
        <details className={styles.explained}>
          <summary>{absent.length} hal memang belum ada</summary>
          <ShowAbsent />
          <Answers answers={absent} lead="Karena" onPlace={onPlace} />
        </details>
      )}
      {right.length > 0 && (
        <details className={styles.explained}>
          <summary>{right.length} catatan sudah benar menurut tim</summary>
          <Answers answers={right} lead="Sudah benar, karena" onPlace={onPlace} />
        </details>
      )}
    </>
  );
}

interface AnswersProps extends Pick<ExplainedListProps, 'onPlace'> {
  readonly answers: readonly { readonly reason: Reason; readonly findings: readonly Finding[] }[];
  readonly lead: string;
}

function Answers({ answers, lead, onPlace }: AnswersProps) {
  const { findingTexts } = useCatalogue();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  return (
    <ul>
      {answers.map(({ reason, findings: [first, ...others] }) => {
        if (first === undefined) return null;
        const { title, question } = findingText(first, findingTexts);
        return (
          <li key={reasonKey(reason)}>
            <p className={styles.title}>{title}</p>
            {others.length === 0 && question !== '' && <p className={styles.quiet}>{question}</p>}
            {others.length > 0 && (
              <p className={styles.quiet}>
                Juga: {others.map((one) => findingText(one, findingTexts).title).join('; ')}
              </p>
            )}
            <p className={styles.reason}>
              <span className={styles.quiet}>{lead}</span> {reason.text}
            </p>
            <div className={styles.acts}>
              <Button look="link" onClick={() => onPlace(first.place)}>
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
  );
}

import type { Finding, Place } from '#domain/rules/finding.ts';
import { Button } from '#ui/shell/Button.tsx';
import { useServices } from '#ui/shell/services.ts';
import { wordFinding } from './wordFinding.ts';
import styles from './workspace.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Place) => void;
  /** `short` leaves out why it matters. */
  readonly length?: 'short' | 'full';
}

const kinds = { gap: 'Belum ada', check: 'Perlu diperiksa' } as const;

/** What a judge would ask, each with the way to the question where it is mended. */
export function FindingList({ findings, onPlace, length = 'full' }: FindingListProps) {
  const { findingTexts } = useServices();
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const { title, question, why } = wordFinding(finding, findingTexts);
        return (
          <li key={keyOf(finding)}>
            <p className={styles.findingTitle}>{title}</p>
            <p className={styles.quiet}>
              {kinds[finding.kind]}. {question !== '' && `Juri bertanya: ${question}`}
            </p>
            {length === 'full' && why !== '' && <p className={styles.quiet}>{why}</p>}
            <Button look="link" onClick={() => onPlace(finding.place)}>
              Ke pertanyaan<span className="visually-hidden">: {title}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ id, place, facts }: Finding): string {
  return [id, place.section, place.row, ...Object.values(facts)].join(' ');
}

import type { Address } from '#domain/risalah/address.ts';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { FindingAnswer } from './FindingAnswer.tsx';
import styles from './findings.module.css';

interface FindingWaysProps {
  readonly finding: Finding;
  readonly title: string;
  /** See `FindingAnswer`. */
  readonly reach?: string;
  readonly onPlace: (place: Address) => void;
  readonly onSaved?: (reason: Reason) => void;
}

/** To where it is mended; that it is so, and why; or why it is right as it stands. */
export function FindingWays({ finding, title, reach = '', onPlace, onSaved }: FindingWaysProps) {
  const place = reasonPlace(finding);
  return (
    <div className={styles.ways}>
      <Button look="link" onClick={() => onPlace(finding.place)}>
        Ke pertanyaan<span className="visually-hidden">: {title}</span>
      </Button>
      {finding.kind === 'gap' && (
        <FindingAnswer place={place} kind="absent" title={title} reach={reach} onSaved={onSaved} />
      )}
      <FindingAnswer place={place} kind="right" title={title} reach={reach} onSaved={onSaved} />
    </div>
  );
}

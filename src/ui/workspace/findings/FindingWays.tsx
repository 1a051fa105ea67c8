import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { FindingAnswer } from './FindingAnswer.tsx';
import styles from './findings.module.css';

interface FindingWaysProps {
  readonly finding: Finding;
  readonly title: string;
  readonly onPlace: (place: Address) => void;
}

/** To where it is mended, or why it is right as it stands. */
export function FindingWays({ finding, title, onPlace }: FindingWaysProps) {
  return (
    <div className={styles.ways}>
      <Button look="link" onClick={() => onPlace(finding.place)}>
        Ke pertanyaan<span className="visually-hidden">: {title}</span>
      </Button>
      <FindingAnswer finding={finding} title={title} />
    </div>
  );
}

import { useState } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { reasonKey, reasonPlace } from '#domain/rules/judgement.ts';
import { remarksOf } from '#domain/rules/remarks.ts';
import type { Remark } from '#domain/rules/remarks.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { findingText } from '#words/findings.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { FindingBoxes } from './FindingBoxes.tsx';
import { FindingWays } from './FindingWays.tsx';
import { SameReason } from './SameReason.tsx';
import styles from './findings.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Address) => void;
  /** `short` leaves out why it matters. */
  readonly length?: 'short' | 'full';
}

const kinds = { gap: 'Belum ada', check: 'Perlu diperiksa' } as const;

/**
 * What a judge would ask, each with the way to the box where it is mended.
 *
 * The same question about several rows is asked once, and so is one thing from which several follow; the others stand
 * folded beneath it.
 */
export function FindingList({ findings, onPlace, length = 'full' }: FindingListProps) {
  const { findingTexts } = useCatalogue();
  const [given, setGiven] = useState<Reason | null>(null);
  return (
    <ul className={styles.findings}>
      {remarksOf(findings).map((remark) => {
        const { head, by, others } = remark;
        const { title, question, why } = findingText(head, findingTexts);
        const place = reasonPlace(head);
        return (
          <li key={by === 'lack' ? reasonKey(place) : `${head.id} ${head.place.section}`}>
            <p className={styles.findingTitle}>{title}</p>
            <Quiet>
              {kinds[head.kind]}. {question !== '' && `Juri bertanya: ${question}`}
            </Quiet>
            <FindingBoxes finding={head} />
            {length === 'full' && why !== '' && <Quiet>{why}</Quiet>}
            <FindingWays
              key={reasonKey(place)}
              finding={head}
              title={title}
              reach={by === 'lack' ? `Menjawab ${others.length} catatan sekaligus.` : ''}
              onPlace={onPlace}
              onSaved={setGiven}
            />
            {by === 'rule' && given?.rule === head.id && (
              <SameReason given={given} findings={[head, ...others]} />
            )}
            <Others remark={remark} onPlace={onPlace} onSaved={setGiven} />
          </li>
        );
      })}
    </ul>
  );
}

interface OthersProps extends Pick<FindingListProps, 'onPlace'> {
  readonly remark: Remark;
  readonly onSaved: (reason: Reason) => void;
}

/** The same elsewhere, or all that follows from it. */
function Others({ remark: { by, others }, onPlace, onSaved }: OthersProps) {
  const { findingTexts } = useCatalogue();
  if (others.length === 0) return null;
  return (
    <details className={styles.findingMore}>
      <summary>
        {by === 'rule'
          ? `Juga di ${others.length} tempat lain`
          : `${others.length} catatan mengikuti hal ini`}
      </summary>
      <ul>
        {others.map((finding) => {
          const { title } = findingText(finding, findingTexts);
          return (
            <li key={`${finding.id} ${reasonKey(reasonPlace(finding))}`}>
              {title}
              <FindingBoxes finding={finding} />
              <FindingWays finding={finding} title={title} onPlace={onPlace} onSaved={onSaved} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

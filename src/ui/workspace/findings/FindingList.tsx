import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { findingText } from '#words/findings.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { FindingBoxes } from './FindingBoxes.tsx';
import { FindingWays } from './FindingWays.tsx';
import styles from './findings.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Address) => void;
  /** `short` leaves out why it matters. */
  readonly length?: 'short' | 'full';
}

const kinds = { gap: 'Belum ada', check: 'Perlu diperiksa' } as const;

/**
 * What a judge would ask, each with the way to the question where it is mended.
 *
 * The same question about several rows is asked once; the other rows stand folded beneath it.
 */
export function FindingList({ findings, onPlace, length = 'full' }: FindingListProps) {
  const { findingTexts } = useCatalogue();
  return (
    <ul className={styles.findings}>
      {groupsOf(findings).map(({ first, others }) => {
        const { title, question, why } = findingText(first, findingTexts);
        return (
          <li key={`${first.id} ${first.place.section}`}>
            <p className={styles.findingTitle}>{title}</p>
            <Quiet>
              {kinds[first.kind]}. {question !== '' && `Juri bertanya: ${question}`}
            </Quiet>
            <FindingBoxes finding={first} />
            {length === 'full' && why !== '' && <Quiet>{why}</Quiet>}
            <FindingWays finding={first} title={title} onPlace={onPlace} />
            {others.length > 0 && (
              <details className={styles.findingMore}>
                <summary>Juga di {others.length} tempat lain</summary>
                <ul>
                  {others.map((finding, index) => {
                    const other = findingText(finding, findingTexts).title;
                    return (
                      <li key={`${finding.about ?? finding.place.row} ${index}`}>
                        {other}
                        <FindingBoxes finding={finding} />
                        <FindingWays finding={finding} title={other} onPlace={onPlace} />
                      </li>
                    );
                  })}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface FindingGroup {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** Findings of one rule in one section together, in the order of the first of each. */
function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.id} ${finding.place.section}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others }],
  );
}

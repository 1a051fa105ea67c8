import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { countRemarks } from '#domain/rules/remarks.ts';
import { FindingList } from './FindingList.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import styles from './findings.module.css';

interface FindingsByPageProps {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Address) => void;
}

/** Findings folded by page, so that a long list can be read a step at a time. A single page needs no folding. */
export function FindingsByPage({ pages, findings, onPlace }: FindingsByPageProps) {
  const groups = pages
    .map((page) => ({
      page,
      own: findings.filter(({ place }) => page.sections.includes(place.section)),
    }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ page, own }) => (
    <details
      key={page.id}
      className={styles.findingPage}
      open={groups.length === 1 || findings.length <= FEW}
    >
      <summary>
        {page.number === null ? page.name : `Langkah ${page.number} ${page.name}`}{' '}
        <Quiet as="span">· {countRemarks(own)} catatan</Quiet>
      </summary>
      <FindingList findings={own} onPlace={onPlace} />
    </details>
  ));
}

/** So many can be read in one go. */
const FEW = 6;

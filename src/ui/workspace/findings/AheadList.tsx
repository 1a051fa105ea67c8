import type { Finding } from '#domain/rules/ground/finding.ts';
import { countRemarks, remarksOf } from '#domain/rules/remarks.ts';
import { findingText } from '#words/findings.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import styles from './findings.module.css';

/** What will be asked once a step is called done, told quietly from the beginning. */
export function AheadList({ findings }: { readonly findings: readonly Finding[] }) {
  const { findingTexts } = useCatalogue();
  if (findings.length === 0) return null;
  return (
    <details className={styles.explained}>
      <summary>{countRemarks(findings)} hal akan ditanyakan kemudian</summary>
      <Quiet>
        Belum perlu dijawab sekarang; ditanyakan setelah langkahnya selesai atau dicetak.
      </Quiet>
      <ul>
        {remarksOf(findings).map(({ head, by, others }, index) => (
          <li key={`${head.id} ${index}`}>
            {findingText(head, findingTexts).title}
            {by === 'rule' && others.length > 0 && ` (dan ${others.length} lagi)`}
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { Convention } from '#domain/convention/schema/convention.ts';
import { Card, CardTitle } from '#ui/kit/parts/Card.tsx';
import { logText } from '#words/convention/log.ts';
import { momentText } from './momentText.ts';
import styles from './log.module.css';

/** What the committee did in the sight of all, the newest first. */
export function LogList({ convention }: { readonly convention: Convention }) {
  const { log } = convention;
  if (log.length === 0) return null;
  return (
    <Card aria-label="Log">
      <CardTitle>Log</CardTitle>
      <ol className={styles.log} reversed>
        {log.toReversed().map((entry) => (
          <li key={entry.id}>
            <span className={styles.moment}>{momentText(entry.at)}</span>
            <span>{logText(entry, convention)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

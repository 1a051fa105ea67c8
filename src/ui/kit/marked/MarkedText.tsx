import { isBlank } from '#language/isBlank.ts';
import type { Run } from '#domain/merge/wordDifference.ts';
import styles from './MarkedText.module.css';

/** One of two texts, with what the other does not say marked. */
export function MarkedText({ runs }: { readonly runs: readonly Run[] }) {
  if (runs.every(({ text }) => isBlank(text))) return <em className={styles.text}>(kosong)</em>;
  return (
    <span className={styles.text}>
      {runs.map(({ text, isCommon }, at) => (isCommon ? text : <mark key={at}>{text}</mark>))}
    </span>
  );
}

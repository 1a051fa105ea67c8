import type { ThreadRow } from '#manuscript/manuscript.ts';
import styles from './projector.module.css';

/** The red thread in large type: each knot with its number and its words. */
export function ThreadStage({ row }: { readonly row: ThreadRow }) {
  return (
    <ol className={styles.story}>
      {row.knots.map(({ label, value, text, broken }) => (
        <li key={label} data-state={broken ? 'broken' : 'whole'}>
          <span className={styles.storyLabel}>{label}</span>
          {value !== '' && <strong>{value}</strong>}
          <span>{text}</span>
          {broken && <em>terputus</em>}
        </li>
      ))}
    </ol>
  );
}

import type { ThreadRow } from '#manuscript/manuscript.ts';
import { CaptionLine } from './CaptionLine.tsx';
import styles from './preview.module.css';

export function ThreadRowView({ block }: { readonly block: ThreadRow }) {
  return (
    <div>
      <ol className={styles.thread}>
        {block.knots.map(({ label, value, text, broken }, index) => (
          <li key={index} data-state={broken ? 'broken' : 'whole'}>
            {label}
            <strong>{value}</strong>
            {text}
            {broken && ' (terputus)'}
          </li>
        ))}
      </ol>
      <CaptionLine block={block} />
    </div>
  );
}

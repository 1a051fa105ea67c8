import type { CoverBlock } from '#manuscript/manuscript.ts';
import { PhotoImage } from '#ui/fields/photos/PhotoImage.tsx';
import styles from './CoverView.module.css';

export function CoverView({ cover }: { readonly cover: CoverBlock }) {
  return (
    <div className={styles.cover}>
      {cover.logos.map(({ hash, alt }) => (
        <PhotoImage key={hash} hash={hash} alt={alt} />
      ))}
      <p className={styles.coverHeading}>{cover.heading}</p>
      <p className={styles.coverTitle}>{cover.title}</p>
      <div>
        {cover.lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <div className={styles.coverFoot}>
        {cover.foot.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </div>
  );
}

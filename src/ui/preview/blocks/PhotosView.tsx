import type { PhotoPair } from '#manuscript/manuscript.ts';
import { CaptionLine } from './CaptionLine.tsx';
import { PhotoImage } from '#ui/fields/photos/PhotoImage.tsx';
import styles from './preview.module.css';

export function PhotosView({ block }: { readonly block: PhotoPair }) {
  return (
    <div>
      <div className={styles.photos}>
        {block.photos.map(({ hash, alt, caption }, index) => (
          <figure key={index}>
            <PhotoImage hash={hash} alt={alt} />
            <figcaption className={`${styles.note} ${styles.centred}`}>{caption}</figcaption>
          </figure>
        ))}
      </div>
      <CaptionLine block={block} />
    </div>
  );
}

import type { PhotoPair } from '#manuscript/manuscript.ts';
import type { RowsPiece } from '#manuscript/pagedManuscript.ts';
import { PhotoImage } from '#ui/fields/photos/PhotoImage.tsx';
import styles from './PhotosPiece.module.css';

interface PhotosPieceProps {
  readonly block: PhotoPair;
  readonly piece: RowsPiece;
  /** The left edge and the width of the text, in pixels. */
  readonly left: number;
  readonly width: number;
}

/** Photographs side by side, each with its words. */
export function PhotosPiece({ block, piece, left, width }: PhotosPieceProps) {
  const columns = Math.min(2, block.photos.length);
  return piece.rows.map(({ index, y, height }) => (
    <div key={index} className={styles.photos} style={{ left, top: y, width, height }}>
      {block.photos
        .slice(index * columns, (index + 1) * columns)
        .map(({ hash, alt, caption }, position) => (
          <figure key={position}>
            <PhotoImage hash={hash} alt={alt === '' ? caption : alt} />
            {caption !== '' && <figcaption>{caption}</figcaption>}
          </figure>
        ))}
    </div>
  ));
}

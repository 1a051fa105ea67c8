import type { Seal } from '#domain/convention/schema/convention.ts';
import { conventionHref } from './pages.ts';
import styles from './parts.module.css';

interface SealedNoteProps {
  /** Id of the event. */
  readonly event: string;
  readonly seal: Seal | null;
}

/** Why this page cannot be changed any more, and where it is opened again. */
export function SealedNote({ event, seal }: SealedNoteProps) {
  if (seal === null) return null;
  return (
    <p className={styles.said}>
      Bagian ini sudah disegel dengan kode <strong>{seal.code}</strong> dan hanya dapat dilihat.
      Untuk mengubahnya, buka dahulu segelnya di{' '}
      <a href={conventionHref(event, 'rule')}>Aturan dan segel</a>.
    </p>
  );
}

import type { Convention } from '#domain/convention/schema/convention.ts';
import { conventionHref } from './pages.ts';
import styles from './parts.module.css';

interface FixedNoteProps {
  /** Id of the event. */
  readonly event: string;
  readonly convention: Pick<Convention, 'closed' | 'seal'>;
}

/** Whether what was agreed can still be changed: neither sealed nor part of a closed result. */
export function isFixed({ closed, seal }: FixedNoteProps['convention']): boolean {
  return closed !== null || seal !== null;
}

/** Why what was agreed cannot be changed any more, and where it is opened again. */
export function FixedNote({ event, convention }: FixedNoteProps) {
  const { closed, seal } = convention;
  if (seal === null || closed !== null) return <ClosedNote {...{ event, convention }} />;
  return (
    <p className={styles.said}>
      Bagian ini sudah disegel dengan kode <strong>{seal.code}</strong> dan hanya dapat dilihat.
      Untuk mengubahnya, buka dahulu segelnya di{' '}
      <a href={conventionHref(event, 'rule')}>Aturan dan segel</a>.
    </p>
  );
}

/** Why nothing that the result is made of can be changed any more, and where it is opened again. */
export function ClosedNote({ event, convention: { closed } }: FixedNoteProps) {
  if (closed === null) return null;
  return (
    <p className={styles.said}>
      Hasil sudah ditutup dengan kode <strong>{closed.code}</strong>, jadi yang menentukan nilai
      hanya dapat dilihat. Untuk mengubahnya, buka dahulu hasilnya dengan alasan di{' '}
      <a href={conventionHref(event, 'result')}>Hasil</a>.
    </p>
  );
}

import { ManuscriptView } from './ManuscriptView.tsx';
import { useManuscript } from './useManuscript.ts';
import styles from './preview.module.css';

/** The whole report at the size of paper. Page breaks and page numbers come with the Word document. */
export function WholePreview() {
  const manuscript = useManuscript();
  return (
    <div className={styles.whole}>
      <h1 className={styles.title}>Pratinjau seluruhnya</h1>
      <p className={styles.lead}>
        Isi dan urutannya sama dengan dokumen Word. Pemisahan halaman dan nomor halaman baru ada
        setelah diekspor.
      </p>
      <ManuscriptView manuscript={manuscript} size="paper" />
    </div>
  );
}

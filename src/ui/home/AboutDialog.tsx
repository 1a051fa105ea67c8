import { useContext, useState } from 'react';
import { formatDate } from '#language/formatDate.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { EditionContext } from '#ui/services/edition.ts';
import { LACKING, WHERE_DATA_LIVE, changes } from '#words/keeping/edition.ts';
import { failureText } from '#words/failures.ts';
import styles from './about.module.css';

interface AboutDialogProps {
  readonly onClose: () => void;
}

/** *Tentang*: which edition this is, where its data live, what is new, under which licences. */
export function AboutDialog({ onClose }: AboutDialogProps) {
  const edition = useContext(EditionContext);
  const [licences, setLicences] = useState('');

  async function showLicences(): Promise<void> {
    try {
      setLicences((await edition?.readLicences()) ?? '');
    } catch (error) {
      setLicences(failureText(error));
    }
  }

  return (
    <Dialog title="Tentang Benang Merah" size="wide" onClose={onClose}>
      {edition !== null && (
        <>
          <p>
            Versi {edition.version}, dibuat {formatDate(edition.builtOn)}.
          </p>
          <h3 className={styles.head}>Di mana pekerjaan Anda</h3>
          <p>{WHERE_DATA_LIVE[edition.form]}</p>
          {edition.lacks.map((lack) => (
            <p key={lack}>{LACKING[lack]}</p>
          ))}
        </>
      )}
      {changes.map(({ version, news }) => (
        <section key={version}>
          <h3 className={styles.head}>Yang baru di {version}</h3>
          <ul className={styles.news}>
            {news.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <h3 className={styles.head}>Lisensi</h3>
      <p>Benang Merah berlisensi MIT: bebas dipakai, disalin, dan diubah.</p>
      {licences === '' ? (
        <p>
          <Button onClick={() => void showLicences()}>Tampilkan semua lisensi</Button>
        </p>
      ) : (
        <pre className={styles.licences} tabIndex={0} aria-label="Semua lisensi">
          {licences}
        </pre>
      )}
    </Dialog>
  );
}

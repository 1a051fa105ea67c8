import { useContext } from 'react';
import { ArrivalContext } from '#ui/services/arrival.ts';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import styles from './ArrivalNotice.module.css';
import { useCatalogue } from '#ui/services/services.ts';
import type { MissingPhoto } from '#ui/services/shelf.ts';

/** As many as are named one by one. */
const NAMED = 6;

/** Says once, of a risalah that came from a file, what the file did not bring along. */
export function ArrivalNotice() {
  const { opened, tell } = useContext(ArrivalContext);
  const id = useRisalah(({ id }) => id);
  if (opened?.id !== id) return null;
  const { source, missing } = opened;
  if (source === 'risalah' && missing.length === 0) return null;

  function handleClose(): void {
    tell(null);
    document.getElementById('halaman')?.focus();
  }

  return (
    <Banner>
      <div className={styles.arrival}>
        {source === 'word' && (
          <p>
            <strong>Risalah ini dibuka dari berkas Word.</strong> Isinya seperti saat diekspor;
            perubahan yang dibuat di Word tidak ikut terbaca.
          </p>
        )}
        {missing.length > 0 && <Missing photos={missing} />}
      </div>
      <Button onClick={handleClose}>Mengerti</Button>
    </Banner>
  );
}

function Missing({ photos }: { readonly photos: readonly MissingPhoto[] }) {
  const { guidance } = useCatalogue();
  const others = photos.length - NAMED;
  return (
    <>
      <p>
        <strong>{photos.length} foto tidak ada di berkas ini.</strong> Tambahkan lagi di tempatnya:
      </p>
      <ul>
        {photos.slice(0, NAMED).map(({ section, caption }, index) => (
          <li key={index}>
            {caption === '' ? 'Foto tanpa keterangan' : caption} ({guidance[section].name})
          </li>
        ))}
        {others > 0 && <li>dan {others} foto lain</li>}
      </ul>
    </>
  );
}

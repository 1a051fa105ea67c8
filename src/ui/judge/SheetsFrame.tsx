import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { useCommandKey } from '#ui/kit/useCommandKey.ts';
import { RecordHistoryButtons } from '#ui/risalah/beside/RecordHistoryButtons.tsx';
import { useRecordUndoKeys } from '#ui/risalah/beside/useRecordUndoKeys.ts';
import { recordStatusText } from '#ui/risalah/beside/recordStatusText.ts';
import { conventionTitle } from '#words/convention/judging.ts';
import { useReadOnly, useSheets, useSheetsSession } from './parts/openSheets.ts';
import { useSheetsFile } from './parts/useSheetsFile.ts';
import styles from './parts/judge.module.css';

interface SheetsFrameProps {
  readonly width: 'usual' | 'full';
  /** What the page shows, so that another begins at its head. */
  readonly place: string;
  readonly children: ReactNode;
}

/** The bar above every page of a judge's sheets: the way to their list, and how their saving goes. */
export function SheetsFrame({ width, place, children }: SheetsFrameProps) {
  const session = useSheetsSession();
  const status = useStore(session.status);
  const readOnly = useReadOnly();
  const title = useSheets(conventionTitle);
  const isHandedIn = useSheets(({ handedIn }) => handedIn !== null);
  const file = useSheetsFile();
  useCommandKey('s', file.save);
  useRecordUndoKeys(session, readOnly);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place]);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink name="when-wide" />
        <a
          className={styles.name}
          href={formatRoute({ kind: 'judge', card: session.card, team: '', form: '' })}
        >
          {title}
        </a>
        <span className={styles.status} role="status">
          {isHandedIn ? 'Sudah diserahkan' : recordStatusText(status)}
        </span>
        <RecordHistoryButtons session={session} readOnly={readOnly} />
      </header>
      <main className={styles.main} data-width={width}>
        {status.access === 'read' && (
          <Banner>
            <p>
              <strong>Lembar juri ini sedang ditulis di tab lain.</strong> Di sini Anda hanya dapat
              membacanya.
            </p>
            <Button onClick={() => void session.takeOver()}>Ambil alih</Button>
          </Banner>
        )}
        {(status.saving === 'full' || status.saving === 'failed') && (
          <Banner role="alert">
            <p>
              <strong>Perubahan terakhir belum tersimpan.</strong> Isian Anda masih ada di layar
              ini. Simpan berkasnya sekarang.
            </p>
            <Button onClick={file.save}>Simpan berkas</Button>
          </Banner>
        )}
        {children}
      </main>
    </div>
  );
}

import { Printer } from 'lucide-react';
import { useCallback, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useStyleSheet } from '#ui/kit/useStyleSheet.ts';
import { notePrinted } from '#store/acts.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { ManuscriptView } from './blocks/ManuscriptView.tsx';
import { pageCount } from './pages/pageCount.ts';
import { PagesState } from './pages/PagesState.tsx';
import { pageRules } from './pageRules.ts';
import { SheetJump } from './SheetJump.tsx';
import { OpenSectionContext } from './sheets/openSection.ts';
import type { OpenSection } from './sheets/openSection.ts';
import { Sheets } from './sheets/Sheets.tsx';
import { usePageLayout } from '#ui/preview/pages/usePageLayout.ts';
import type { LaidOut } from '#ui/preview/pages/usePageLayout.ts';
import { usePrint } from './usePrint.ts';
import styles from './whole.module.css';

interface WholePreviewProps {
  readonly onSection: OpenSection;
}

/** The whole report on its sheets, as Word has them; it can be printed from here. */
export function WholePreview({ onSection }: WholePreviewProps) {
  const { composed, laid, status } = usePageLayout();
  return (
    <OpenSectionContext value={onSection}>
      <div className={styles.whole}>
        <h1 className={styles.title}>Pratinjau seluruhnya</h1>
        {laid === null ? (
          <>
            <p className={styles.lead} role="status">
              {status === 'unavailable' ? UNAVAILABLE : WAITING}
            </p>
            <p className={styles.early}>{UNPAGED}</p>
            <ManuscriptView manuscript={composed.manuscript} size="paper" />
          </>
        ) : (
          <LaidPreview laid={laid} state={<PagesState composed={composed} status={status} />} />
        )}
      </div>
    </OpenSectionContext>
  );
}

const WAITING = 'Menata halaman …';
const UNAVAILABLE =
  'Isi dan urutannya sama dengan dokumen Word, tetapi batas halamannya tidak dapat diperkirakan di sini. Halaman baru terlihat setelah diekspor.';

/** On paper only: nothing else tells that a browser printed sheets which had no breaks yet. */
const UNPAGED =
  'Cetakan ini belum terbagi menjadi halaman. Batalkan, lalu tekan tombol Cetak di halaman pratinjau. Bila tombol itu tidak ada, cetaklah dari dokumen Word.';

const EARLY =
  'Sebagian gambar belum tampil pada cetakan ini. Batalkan, lalu tekan tombol Cetak di halaman pratinjau.';

interface LaidPreviewProps {
  readonly laid: LaidOut;
  readonly state: ReactNode;
}

function LaidPreview({ laid, state }: LaidPreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const { isPrinting, isEarly, print } = usePrint(frame, () => {
    if (!readOnly) notePrinted(store, new Date().toISOString());
  });
  const { pages, format } = laid;
  useStyleSheet(pageRules(pages.sheets));
  const show = useCallback((sheet: number) => {
    frame.current?.querySelector(`[data-sheet="${sheet}"]`)?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count}>
          <strong>{pageCount(pages.sheets.length, format.pageLimit)}</strong>
          {state}
        </p>
        <SheetJump sheets={pages.sheets} frame={frame} onSheet={show} />
        <Button onClick={print} disabled={isPrinting}>
          <Printer size={18} aria-hidden="true" /> {isPrinting ? 'Menyiapkan …' : 'Cetak'}
        </Button>
      </div>
      {isEarly && <p className={styles.early}>{EARLY}</p>}
      <div ref={frame}>
        <Sheets laid={laid} isWhole={isPrinting} onSheet={show} />
      </div>
    </>
  );
}

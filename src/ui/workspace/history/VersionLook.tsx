import { useEffect, useRef, useState } from 'react';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { stillSession } from '#store/stillSession.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { PagePreview } from '#ui/preview/PagePreview.tsx';
import { SessionContext, useSession } from '#ui/risalah/openRisalah.ts';
import { formatMoment } from '#words/keeping/saved.ts';
import styles from './HistoryPage.module.css';

interface VersionLookProps {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly risalah: Risalah;
  readonly readOnly: boolean;
  readonly onBack: () => void;
  readonly onRestore: () => void;
}

/** An earlier state on its sheets, as it would have been printed. */
export function VersionLook({ at, risalah, readOnly, onBack, onRestore }: VersionLookProps) {
  const { card } = useSession();
  const [still] = useState(() => stillSession(card, risalah));
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <Eyebrow>Riwayat</Eyebrow>
      <PageTitle heading={heading}>Keadaan {formatMoment(at)}</PageTitle>
      <Lead>Hanya untuk dilihat. Yang sedang Anda kerjakan tidak berubah.</Lead>
      <Acts>
        <Button onClick={onBack}>Kembali ke riwayat</Button>
        <Button look="main" disabled={readOnly} onClick={onRestore}>
          Pulihkan keadaan ini
        </Button>
      </Acts>
      <div className={styles.look}>
        <SessionContext value={still}>
          <PagePreview sections={null} onSection={nowhere} />
        </SessionContext>
      </div>
    </>
  );
}

/** What is looked at cannot be answered. */
function nowhere(): void {
  // Nothing opens.
}

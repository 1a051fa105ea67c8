import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { formatMoment } from '#words/keeping/saved.ts';
import styles from './versions.module.css';

interface VersionLookProps {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly readOnly: boolean;
  readonly onBack: () => void;
  readonly onRestore: () => void;
  /** What stood then. */
  readonly children: ReactNode;
}

/** An earlier state, to be looked at. */
export function VersionLook({ at, readOnly, onBack, onRestore, children }: VersionLookProps) {
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
      <div className={styles.look}>{children}</div>
    </>
  );
}

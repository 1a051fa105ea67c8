import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { leaveFullScreen, toggleFullScreen } from '#ui/risalah/projecting/fullScreen.ts';
import { useStageKeys } from './useStageKeys.ts';
import styles from './hall.module.css';

interface HallScreenProps {
  readonly label: string;
  readonly eyebrow: string;
  /** Address of the page from which it was opened. */
  readonly back: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** What the next act is called, for who has no key of a presenter. */
  readonly next: string;
  readonly children: ReactNode;
}

/** The whole window for the last row of a hall: a click anywhere or a presenter's key goes on. */
export function HallScreen(props: HallScreenProps) {
  const { label, eyebrow, back, onNext, onBack, next, children } = props;
  const screen = useRef<HTMLElement>(null);
  useEffect(() => screen.current?.focus(), []);

  function leave(): void {
    leaveFullScreen();
    window.location.hash = back;
  }

  useStageKeys({ onNext, onBack, onLeave: leave });
  return (
    <section ref={screen} className={styles.screen} aria-label={label} tabIndex={-1}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      {/* The keys do the same for who cannot click. */}
      <div className={styles.stage} onClick={onNext}>
        {children}
      </div>
      <div className={styles.foot}>
        <button type="button" onClick={onNext} disabled={next === ''}>
          {next === '' ? 'Selesai' : next}
        </button>
        <span className={styles.ways}>
          <button type="button" onClick={toggleFullScreen}>
            Layar penuh
          </button>
          <a href={back} onClick={leaveFullScreen}>
            Tutup
          </a>
        </span>
      </div>
    </section>
  );
}

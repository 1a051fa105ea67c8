import { useState } from 'react';
import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import { HallScreen } from './HallScreen.tsx';
import styles from './hall.module.css';

interface AnnouncementScreenProps {
  /** Id of the event. */
  readonly event: string;
  readonly convention: Convention;
  readonly result: Result;
  /** Tells the next place, and keeps that it was told. */
  readonly onNext: () => void;
}

/** The winners before the hall. Going back shows again what was told; what was told stays told. */
export function AnnouncementScreen(props: AnnouncementScreenProps) {
  const { event, convention, result, onNext } = props;
  const { announced } = convention;
  /** So many places back from what was told. */
  const [back, setBack] = useState(0);
  const shown = Math.max(0, announced - back);
  const names = new Map(convention.contestants.map((one) => [one.id, one]));
  const isScored = result.way === 'mean' || result.way === 'median';
  const told = result.ranked.filter(({ place }) => place <= 3 && place > 3 - shown);
  const newest = 4 - shown;

  return (
    <HallScreen
      label="Pengumuman juara"
      eyebrow={joined([convention.name.trim(), 'Pengumuman'], ' · ')}
      back={conventionHref(event, 'announcement')}
      next={shown >= 3 ? '' : `Juara ${3 - shown}`}
      onNext={() => {
        if (back > 0) setBack(back - 1);
        else if (announced < 3) onNext();
      }}
      onBack={() => setBack(Math.min(announced, back + 1))}
    >
      <div aria-live="polite">
        {shown === 0 ? (
          <>
            <p className={styles.small}>Para juara</p>
            <p className={styles.large}>{convention.name}</p>
            <p className={styles.small}>{result.ranked.length} tim</p>
          </>
        ) : (
          <ol className={styles.podium}>
            {told.map(({ contestant, place, score }) => (
              <li key={contestant} className={styles.place} data-newest={place === newest}>
                <span className={styles.rank}>Juara {place}</span>
                <span>
                  <span className={styles.winner}>{names.get(contestant)?.name}</span>
                  <span className={styles.title}>{names.get(contestant)?.unit}</span>
                </span>
                {isScored && (
                  <span className={styles.score}>
                    {formatNumber(score, { decimals: result.decimals })}
                  </span>
                )}
              </li>
            ))}
            {told.every(({ place }) => place !== newest) && (
              <li className={styles.place} data-newest="true">
                <span className={styles.rank}>Juara {newest}</span>
                <span className={styles.winner}>Tidak ada, juara {newest - 1} bersama</span>
              </li>
            )}
          </ol>
        )}
      </div>
    </HallScreen>
  );
}

import { useState } from 'react';
import { appearanceOf } from '#domain/convention/draw.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { joined } from '#language/joined.ts';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import { HallScreen } from './HallScreen.tsx';
import styles from './hall.module.css';

interface DrawScreenProps {
  /** Id of the event. */
  readonly event: string;
  readonly convention: Convention;
}

/** The draw before the hall: one number after the other. The order itself stands in the record. */
export function DrawScreen({ event, convention }: DrawScreenProps) {
  const [shown, setShown] = useState(0);
  const names = new Map(convention.contestants.map((one) => [one.id, one]));
  const order = appearanceOf(convention);
  const newest = names.get(order[shown - 1] ?? '');
  return (
    <HallScreen
      label="Undian urutan tampil"
      eyebrow={joined([convention.name.trim(), 'Undian urutan tampil'], ' · ')}
      back={conventionHref(event, 'draw')}
      next={shown < order.length ? `Nomor ${shown + 1}` : ''}
      onNext={() => setShown(Math.min(order.length, shown + 1))}
      onBack={() => setShown(Math.max(0, shown - 1))}
    >
      <div className={styles.drawing}>
        <div aria-live="polite">
          {newest === undefined ? (
            <>
              <p className={styles.small}>Kata benih</p>
              <p className={styles.large}>{convention.draw?.seed ?? 'Belum diundi'}</p>
              <p className={styles.small}>{order.length} tim</p>
            </>
          ) : (
            <>
              <p className={styles.small}>Nomor {shown}</p>
              <p className={styles.large}>{newest.name}</p>
              <p className={styles.small}>{newest.unit}</p>
            </>
          )}
        </div>
        <ol className={styles.drawn} aria-label="Yang sudah diundi">
          {order.slice(Math.max(0, shown - MOST_SHOWN), shown).map((id) => (
            <li key={id} data-newest={id === newest?.id}>
              <strong>{order.indexOf(id) + 1}</strong> {names.get(id)?.name}
            </li>
          ))}
        </ol>
      </div>
    </HallScreen>
  );
}

/** So many lines the screen has room for. */
const MOST_SHOWN = 12;

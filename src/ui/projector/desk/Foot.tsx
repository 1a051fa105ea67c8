import type { ReactNode } from 'react';
import { formatCountdown } from './formatCountdown.ts';
import styles from './Foot.module.css';

export interface FootKnot {
  readonly key: string;
  /** "Langkah 1: Tema dan sasaran". */
  readonly label: string;
  readonly status: 'empty' | 'started' | 'done';
  /** The thread from here to the next knot. */
  readonly thread: 'whole' | 'torn' | 'open' | 'none';
  readonly place: 'here' | 'elsewhere';
  /** Where it leads; `null` while it has nothing to show. */
  readonly stop: string | null;
}

interface FootProps {
  readonly knots: readonly FootKnot[];
  /** Which slide of how many, from 1, and the number that is being typed; `null` where there is none. */
  readonly place: {
    readonly number: number;
    readonly count: number;
    readonly typed: string;
  } | null;
  /** Seconds on the clock; `null` while none runs. */
  readonly left: number | null;
  /** In the place of the thread, while a team rehearses. */
  readonly practice?: ReactNode;
  readonly onClock: () => void;
  readonly onTurn: (stop: string) => void;
}

/** The thread with the place on it, and the clock in the corner. */
export function Foot({ knots, place: at, left, practice, onClock, onTurn }: FootProps) {
  return (
    <footer className={styles.foot}>
      {practice ?? <Thread knots={knots} onTurn={onTurn} />}
      {at !== null && (
        <p className={styles.place} data-state={at.typed === '' ? 'resting' : 'typed'}>
          {at.typed === '' ? `${at.number} / ${at.count}` : `Ke salindia ${at.typed}, Enter`}
        </p>
      )}
      {left !== null && (
        <button
          type="button"
          className={styles.clock}
          data-state={left === 0 ? 'over' : 'running'}
          onClick={onClock}
        >
          {left === 0 ? (
            'Waktu habis'
          ) : (
            <>
              <strong>{formatCountdown(left)}</strong> tersisa
            </>
          )}
        </button>
      )}
      <span role="status" className="visually-hidden">
        {left === 0 && 'Waktu habis.'}
      </span>
    </footer>
  );
}

function Thread({ knots, onTurn }: Pick<FootProps, 'knots' | 'onTurn'>) {
  return (
    <nav aria-label="Tempat pada benang merah">
      <ol className={styles.thread}>
        {knots.map(({ key, label, status, thread, place, stop }) => (
          <li key={key} data-status={status} data-thread={thread} data-place={place}>
            <button
              type="button"
              aria-label={label}
              title={label}
              aria-current={place === 'here' ? 'step' : undefined}
              aria-disabled={stop === null}
              onClick={() => stop !== null && onTurn(stop)}
            >
              <span className={styles.knot} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

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
  /** Seconds on the clock; `null` while none runs. */
  readonly left: number | null;
  readonly onClock: () => void;
  readonly onTurn: (stop: string) => void;
}

/** The thread with the place on it, and the clock in the corner. */
export function Foot({ knots, left, onClock, onTurn }: FootProps) {
  return (
    <footer className={styles.foot}>
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

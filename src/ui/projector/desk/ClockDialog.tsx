import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import type { Countdown } from './useCountdown.ts';
import styles from './dialogs.module.css';

interface ClockDialogProps {
  readonly clock: Countdown;
  readonly onClose: () => void;
}

const OFFERED = [1, 3, 5, 10, 15, 20, 30];
const MOST = 600;

/** How long a discussion or a presentation may last. */
export function ClockDialog({ clock, onClose }: ClockDialogProps) {
  const [own, setOwn] = useState('');
  const minutes = Number(own.replace(',', '.'));

  function handleStart(chosen: number): void {
    clock.start(chosen);
    onClose();
  }

  function handleSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (minutes > 0 && minutes <= MOST) handleStart(minutes);
  }

  return (
    <div className={styles.large}>
      <Dialog title="Hitung mundur" onClose={onClose}>
        <div className={styles.minutes} role="group" aria-label="Lamanya">
          {OFFERED.map((offered) => (
            <Button key={offered} onClick={() => handleStart(offered)}>
              {offered} menit
            </Button>
          ))}
        </div>
        <form className={styles.ownMinutes} onSubmit={handleSubmit}>
          <label>
            Lain{' '}
            <input
              inputMode="numeric"
              value={own}
              autoComplete="off"
              onChange={(event) => setOwn(event.target.value)}
            />{' '}
            menit
          </label>
          <Button type="submit" look="main">
            Mulai
          </Button>
          {clock.left !== null && (
            <Button
              onClick={() => {
                clock.stop();
                onClose();
              }}
            >
              Hentikan jam
            </Button>
          )}
        </form>
      </Dialog>
    </div>
  );
}

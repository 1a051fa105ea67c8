import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SayContext } from './said.ts';
import styles from './Said.module.css';

/** Milliseconds in which two lines are read without haste. */
const READ_IN = 8000;

/** Gives the pages below it a line at the foot of the window, which goes away by itself. */
export function Said({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const say = useMemo(
    () => (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    [],
  );

  useEffect(() => {
    if (said.sentence === '') return undefined;
    const timer = setTimeout(() => say(''), READ_IN);
    return () => clearTimeout(timer);
  }, [said, say]);

  return (
    <SayContext value={say}>
      {children}
      <div role="status" className={styles.said}>
        {said.sentence !== '' && <p key={said.turn}>{said.sentence}</p>}
      </div>
    </SayContext>
  );
}

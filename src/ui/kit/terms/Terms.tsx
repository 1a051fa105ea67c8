import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { formatList } from '#language/formatList.ts';
import { termsIn } from '#words/terms.ts';
import { placeNear } from './placeNear.ts';
import styles from './Terms.module.css';

interface TermsProps {
  /** The texts beside which it stands. */
  readonly of: readonly (string | undefined)[];
}

/** Milliseconds in which the pointer may cross from the mark to what it shows. */
const CROSSING = 150;

/**
 * A small mark behind a text with words of the trade, each of which it explains in a line: when the pointer or the focus
 * comes to it, and for good at a press or a tap. Nothing where the text has none.
 */
export function Terms({ of }: TermsProps) {
  const text = of.filter((each) => each !== undefined).join(' · ');
  const found = useMemo(() => termsIn([text]), [text]);
  const [state, setState] = useState<'closed' | 'shown' | 'pinned'>('closed');
  const mark = useRef<HTMLButtonElement>(null);
  const lines = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  useEffect(() => {
    const [button, popover] = [mark.current, lines.current];
    if (state === 'closed' || button === null || popover === null) return;
    // A browser without popovers shows them where they stand.
    if ('showPopover' in popover) popover.showPopover();
    placeNear(popover, button);
    const close = (): void => setState('closed');
    window.addEventListener('scroll', close, { passive: true });
    return () => {
      window.removeEventListener('scroll', close);
      if ('hidePopover' in popover && popover.isConnected) popover.hidePopover();
    };
  }, [state]);

  useEffect(() => () => clearTimeout(leaving.current), []);

  if (found.length === 0) return null;

  function enter({ pointerType }: PointerEvent): void {
    clearTimeout(leaving.current);
    if (pointerType === 'mouse') setState((now) => (now === 'closed' ? 'shown' : now));
  }

  function leave(): void {
    leaving.current = setTimeout(
      () => setState((now) => (now === 'shown' ? 'closed' : now)),
      CROSSING,
    );
  }

  return (
    <span className={styles.terms} onPointerEnter={enter} onPointerLeave={leave}>
      <button
        ref={mark}
        type="button"
        className={styles.mark}
        aria-label={`Arti ${formatList(found.map(({ name }) => name))}`}
        aria-describedby={id}
        aria-expanded={state !== 'closed'}
        onClick={() => setState((now) => (now === 'pinned' ? 'closed' : 'pinned'))}
        onFocus={(event) => {
          if (event.target.matches(':focus-visible')) setState('shown');
        }}
        onBlur={() => setState('closed')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || state === 'closed') return;
          event.stopPropagation();
          setState('closed');
        }}
      >
        ?
      </button>
      <span ref={lines} id={id} role="note" popover="manual" className={styles.lines}>
        {found.map(({ name, meaning }) => (
          <span key={name} className={styles.line}>
            <strong>{name}</strong>: {meaning}
          </span>
        ))}
      </span>
    </span>
  );
}

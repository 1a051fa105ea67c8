import { useEffect, useMemo, useRef } from 'react';
import type { Holder } from '#store/flushRegistry.ts';
import { useSession } from './openRisalah.ts';

export interface HeldStrokes {
  /** To be called at every stroke: from now on there is something to hand over. */
  readonly hold: () => void;
  /** Hands over at once what is held. */
  readonly handOver: () => void;
  /** Takes back what `hold` said: it was no stroke, or is to be given up. */
  readonly forget: () => void;
}

/** Milliseconds: long enough to join strokes, short enough that little is lost when the machine dies. */
const COMMIT_WITHIN = 150;

/**
 * For whatever holds keystrokes that the record has not seen. They are handed over 150 ms after the first of them,
 * however fast the others come, before undo, export and leaving the page, and when their holder leaves the screen;
 * until then the risalah counts as not saved.
 *
 * @param commit hands over what is held
 */
export function useHeldStrokes(commit: () => void, holder: Holder = 'form'): HeldStrokes {
  const { forms } = useSession();
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });

  const strokes = useMemo((): HeldStrokes => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function forget(): void {
      clearTimeout(timer);
      timer = undefined;
    }
    function handOver(): void {
      if (timer === undefined) return;
      forget();
      latest.current();
    }
    return {
      hold: () => {
        timer ??= setTimeout(handOver, COMMIT_WITHIN);
        forms.touch();
      },
      handOver,
      forget,
    };
  }, [forms]);

  useEffect(() => {
    const leave = forms.register(strokes.handOver, holder);
    return () => {
      // A form that leaves the screen takes its cells with it: they hand over first.
      if (holder === 'form') forms.flushAll();
      else strokes.handOver();
      leave();
    };
  }, [forms, strokes, holder]);

  return strokes;
}

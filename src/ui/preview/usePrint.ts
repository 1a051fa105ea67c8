import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

interface Print {
  /** While it is true every sheet is drawn, however far from the window. */
  readonly isPrinting: boolean;
  /** Whether the browser's own command came before every figure was drawn: the print has gaps. */
  readonly isEarly: boolean;
  readonly print: () => void;
}

/** Charts and photographs are waited for this long, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Prints what is in the frame once all of it is drawn; the browser's own command draws it too. `onPrinted` is told of
 * either: whether paper came of it no browser says.
 */
export function usePrint(frame: RefObject<HTMLElement | null>, onPrinted: () => void): Print {
  const tell = useEffectEvent(onPrinted);

  const [isPrinting, setPrinting] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isEarly, setEarly] = useState(false);

  useEffect(() => {
    const begin = (): void => {
      flushSync(() => setPrinting(true));
      // The browser takes its picture as soon as this returns; what is still being drawn can only be told of.
      const isWhole = isDrawn(frame.current);
      flushSync(() => setEarly(!isWhole));
    };
    const end = (): void => {
      tell();
      setPrinting(false);
      setAsked(false);
      setEarly(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [frame]);

  useEffect(() => {
    if (!isAsked) return;
    const since = performance.now();
    let planned = requestAnimationFrame(attempt);

    function attempt(): void {
      const late = performance.now() - since > PATIENCE;
      if (late || isDrawn(frame.current)) window.print();
      else planned = requestAnimationFrame(attempt);
    }

    return () => cancelAnimationFrame(planned);
  }, [isAsked, frame]);

  return {
    isPrinting,
    isEarly,
    print: () => {
      setPrinting(true);
      setAsked(true);
    },
  };
}

function isDrawn(frame: HTMLElement | null): boolean {
  const pictures = [...(frame?.querySelectorAll('img') ?? [])];
  // A picture that loads when it is seen would not load before it is printed.
  for (const picture of pictures) picture.loading = 'eager';
  return (
    frame?.querySelector('[data-waiting]') === null && pictures.every(({ complete }) => complete)
  );
}

import { ChevronDown } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { Figure } from '#figures/figure.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import { usePressed } from '#ui/kit/usePressed.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './DockedFigure.module.css';

interface DockedFigureProps {
  readonly figure: Figure;
  /** The figure in its own place: while it is in sight, it need not be seen twice. */
  readonly place: RefObject<HTMLElement | null>;
}

const Drawing = memo(FigureView, sameAnswers);

/** Part of the figure that has to be in sight before it takes over, in pixels. */
const IN_SIGHT = 160;

/** Pixels that stay free between the box that is typed into and the figure. */
const ROOM = 12;

/** A figure at the foot of the window while what it is made of is being written above it; it can be folded away. */
export function DockedFigure({ figure, place }: DockedFigureProps) {
  const isBelow = useIsBelow(place);
  const isWriting = useIsWriting(place);
  const isPressed = usePressed();
  const isAway = useUnpressed(isBelow && isWriting, isPressed);
  const [fold, setFold] = useState<'open' | 'closed'>('open');
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const form = place.current?.closest('form');
    function clear(): void {
      const [box, cover] = [document.activeElement, sheet.current];
      if (box === null || cover === null || cover.contains(box)) return;
      // Whoever presses at the figure itself has it in sight: a page that moves under the pointer swallows the press.
      if (place.current?.contains(box) === true) return;
      // On a phone there is no room for it, and it covers nothing.
      if (cover.getClientRects().length === 0) return;
      const hidden = box.getBoundingClientRect().bottom + ROOM - cover.getBoundingClientRect().top;
      if (hidden > 0) window.scrollBy(0, hidden);
    }
    if (!isAway || isPressed || fold === 'closed') return;
    clear();
    form?.addEventListener('focusin', clear);
    form?.addEventListener('input', clear);
    return () => {
      form?.removeEventListener('focusin', clear);
      form?.removeEventListener('input', clear);
    };
  }, [place, isAway, isPressed, fold]);

  if (!isAway) return null;
  return (
    <div className={styles.dock} data-docked={fold}>
      <div ref={sheet} className={styles.sheet}>
        <Button
          look="link"
          className={styles.head}
          aria-expanded={fold === 'open'}
          onClick={() => setFold(fold === 'open' ? 'closed' : 'open')}
        >
          {fold === 'open' ? 'Tutup gambar' : 'Lihat gambar'}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        {fold === 'open' && (
          // The one in its own place is heard.
          <div className={styles.drawing} aria-hidden="true">
            <Drawing figure={figure} fit="shrink" />
          </div>
        )}
      </div>
    </div>
  );
}

/**
 * Whether the focus is in the form of an element, beside it; whoever only reads the page has all of the window, and what
 * is pressed at the element itself must not be covered by the press.
 */
function useIsWriting(place: RefObject<HTMLElement | null>): boolean {
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    const element = place.current;
    const form = element?.closest('form');
    if (element == null || form == null) return;
    const isBeside = (target: EventTarget | null): boolean =>
      target instanceof Node && form.contains(target) && !element.contains(target);
    const begin = ({ target }: FocusEvent): void => setWriting(isBeside(target));
    const end = ({ relatedTarget }: FocusEvent): void => setWriting(isBeside(relatedTarget));
    setWriting(isBeside(document.activeElement));
    form.addEventListener('focusin', begin);
    form.addEventListener('focusout', end);
    return () => {
      form.removeEventListener('focusin', begin);
      form.removeEventListener('focusout', end);
    };
  }, [place]);
  return isWriting;
}

/** What was so when nothing was being pressed. */
function useUnpressed(isSo: boolean, isPressed: boolean): boolean {
  const [was, setWas] = useState(isSo);
  if (!isPressed && was !== isSo) setWas(isSo);
  return isPressed ? was : isSo;
}

/** Whether an element is still below what the window shows. */
function useIsBelow(place: RefObject<HTMLElement | null>): boolean {
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    if (place.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const foot = entry.rootBounds?.bottom ?? 0;
        setBelow(!entry.isIntersecting && entry.boundingClientRect.top >= foot);
      },
      { rootMargin: `0px 0px -${IN_SIGHT}px 0px` },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isBelow;
}

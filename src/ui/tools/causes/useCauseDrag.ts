import { useEffect, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { edgeScroll, targetAt } from './causeDrag.ts';
import type { CauseTarget } from '#domain/edits/causeOutline.ts';

export interface CauseDrag {
  /** Id of the cause in hand; empty for none. */
  readonly dragged: string;
  /** Where it would be dropped now. */
  readonly target: CauseTarget | null;
  readonly grip: (id: string) => GripHandlers;
}

export interface GripHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Dragging a cause by its grip with mouse, pen or finger. Escape puts it back. */
export function useCauseDrag(
  outline: RefObject<Element | null>,
  onDrop: (id: string, target: CauseTarget) => void,
): CauseDrag {
  const [dragged, setDragged] = useState('');
  const [target, setTarget] = useState<CauseTarget | null>(null);

  function stop(): void {
    setDragged('');
    setTarget(null);
  }

  useEffect(() => {
    if (dragged === '') return;
    const cancel = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') stop();
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [dragged]);

  function grip(id: string): GripHandlers {
    return {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        // The text in use keeps the focus and nothing on the page is selected.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(id);
      },
      onPointerMove: ({ clientY }) => {
        if (dragged !== id || outline.current === null) return;
        window.scrollBy(0, edgeScroll(clientY, window.innerHeight));
        setTarget(targetAt(outline.current, clientY));
      },
      onPointerUp: () => {
        if (dragged === id && target !== null) onDrop(id, target);
        stop();
      },
      onPointerCancel: stop,
    };
  }

  return { dragged, target, grip };
}

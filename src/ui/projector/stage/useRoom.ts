import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** A place in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What is drawn for until the place is measured, and where nothing can be measured. */
const UNMEASURED: Room = { width: 720, height: 480 };

/** The size of an element, followed as it changes. */
export function useRoom<T extends HTMLElement>(): readonly [RefObject<T | null>, Room] {
  const ref = useRef<T>(null);
  const [room, setRoom] = useState(UNMEASURED);

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;

    function measure(): void {
      const { clientWidth: width = 0, clientHeight: height = 0 } = ref.current ?? {};
      if (width > 0 && height > 0) setRoom({ width, height });
    }

    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, room];
}

import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** What a chart is drawn for until it is measured, and where nothing can be measured. */
const UNMEASURED = 640;

/** Width of an element in pixels, followed as it changes. A hidden element keeps the width that it had. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

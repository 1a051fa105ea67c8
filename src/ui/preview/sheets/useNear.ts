import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { scrollerOf } from '#ui/kit/scrollerOf.ts';

/** About a screen above and below the window: what is drawn beyond must be laid out and painted with each letter's answer. */
const NEAR = '800px 0px';

/** Whether an element is in the window or near it; `true` where that cannot be told. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      { root: scrollerOf(element.current), rootMargin: NEAR },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useWidth } from '#ui/kit/useWidth.ts';
import { fitScale, scrollAround, within, ZOOM_STEP } from './zoom.ts';
import type { Scroll, Spot } from './zoom.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Zoom {
  /** The element that scrolls. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Pixels to the point. */
  readonly scale: number;
  readonly enlarge: () => void;
  readonly reduce: () => void;
  readonly fit: () => void;
}

/** At this scale words of 10 points are read with ease. */
const READABLE = 1.25;
/** A drawing that fits its frame at this scale or more is first shown whole: its words are small, but nothing is cut off. */
const LEGIBLE = 0.95;
/** A drawing of which less than this share would be seen at that scale is first shown whole. */
const SMALLEST_VIEW = 0.4;
/** As in the style sheet: the frame grows with its drawing up to here. */
const HIGHEST = { pixels: 620, ofWindow: 0.7 };

/** The scale of a drawing in its frame and the acts that change it around the middle or the pointer. */
export function useZoom(drawing: Size): Zoom {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<number | null>(null);
  const room = { width, height: Math.min(HIGHEST.pixels, window.innerHeight * HIGHEST.ofWindow) };
  const whole = fitScale(drawing, room);
  const scale = chosen ?? startScale(whole);
  const wanted = useRef<Scroll | null>(null);

  useLayoutEffect(() => {
    if (wanted.current !== null) frame.current?.scrollTo(wanted.current);
    wanted.current = null;
  }, [scale, frame]);

  function zoomTo(next: number, spot: Spot): void {
    const element = frame.current;
    const to = within(next);
    if (element !== null) {
      const { scrollLeft: left, scrollTop: top } = element;
      wanted.current = scrollAround({ left, top }, spot, to / scale);
    }
    setChosen(to);
  }

  function zoomAtMiddle(next: number): void {
    const height = frame.current?.clientHeight ?? 0;
    zoomTo(next, { x: width / 2, y: height / 2 });
  }

  const latest = useRef(zoomTo);
  useEffect(() => {
    latest.current = zoomTo;
  });

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const handleWheel = (event: WheelEvent): void => {
      // Who passes by scrolls the page; who has clicked the drawing means the drawing.
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const spot = { x: event.clientX - left, y: event.clientY - top };
      latest.current(scale * (event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP), spot);
    };
    // React listens passively, and a passive listener cannot keep the page from scrolling.
    element.addEventListener('wheel', handleWheel, { passive: false });
    return () => element.removeEventListener('wheel', handleWheel);
  }, [scale, frame]);

  return {
    frame,
    scale,
    enlarge: () => zoomAtMiddle(scale * ZOOM_STEP),
    reduce: () => zoomAtMiddle(scale / ZOOM_STEP),
    fit: () => zoomTo(whole, { x: 0, y: 0 }),
  };
}

function startScale(whole: number): number {
  if (whole >= LEGIBLE || whole < READABLE * SMALLEST_VIEW) return whole;
  return READABLE;
}

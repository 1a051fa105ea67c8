import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './TableView.module.css';

interface ScrollFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is wider than the sheet is scrolled; only then is it a stop for the keyboard. */
export function ScrollFrame({ label, children }: ScrollFrameProps) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={frame} className={styles.scroll} role="group" aria-label={label}>
      {children}
    </div>
  );
}

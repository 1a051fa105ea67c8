import { useLayoutEffect } from 'react';

/** Forms are set in parts of the root's size, 16 pixels; their least words are 13 of them. */
const LARGE = 24.7;
/** Rows of a grid have a fixed height, beyond which words cannot grow. */
const MOST = 30;

/**
 * Sets everything that follows the root's size in large type, for as long as it is on screen. A grid measures itself in
 * pixels of the screen, so that it cannot simply be magnified.
 */
export function useLargeType(scale: number): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = `${Math.min(MOST, LARGE * scale)}px`;
    return () => {
      style.fontSize = '';
    };
  }, [scale]);
}

import { useEffect, useState } from 'react';

/**
 * Whether a pointer is held down, and until what its release means has been done. What moves or covers the page waits
 * meanwhile: a press that goes down on one thing and up on another is no press.
 */
export function usePressed(): boolean {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    let released: ReturnType<typeof setTimeout> | undefined;
    const press = (): void => {
      clearTimeout(released);
      setPressed(true);
    };
    // The click comes in the same task as the release.
    const release = (): void => {
      clearTimeout(released);
      released = setTimeout(() => setPressed(false), 0);
    };
    addEventListener('pointerdown', press, true);
    for (const end of ENDS) addEventListener(end, release, true);
    // Over the window itself: a press may be released elsewhere.
    addEventListener('blur', release);
    return () => {
      clearTimeout(released);
      removeEventListener('pointerdown', press, true);
      for (const end of ENDS) removeEventListener(end, release, true);
      removeEventListener('blur', release);
    };
  }, []);
  return isPressed;
}

const ENDS = ['pointerup', 'pointercancel'] as const;

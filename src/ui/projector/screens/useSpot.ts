import { useEffect, useState } from 'react';
import type { Spot } from './audience.ts';

/** Where the mouse is while the speaker points with it, at most once a frame; `null` while not. */
export function useSpot(isPointing: boolean): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);

  useEffect(() => {
    if (!isPointing) return;
    let frame = 0;

    function handleMove({ clientX, clientY }: PointerEvent): void {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() =>
        setSpot({ x: clientX / window.innerWidth, y: clientY / window.innerHeight }),
      );
    }

    window.addEventListener('pointermove', handleMove);
    return () => {
      window.removeEventListener('pointermove', handleMove);
      cancelAnimationFrame(frame);
      setSpot(null);
    };
  }, [isPointing]);

  return spot;
}

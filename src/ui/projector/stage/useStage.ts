import { useMemo, useSyncExternalStore } from 'react';
import { HALL } from '#publications/slides/sizes.ts';

/** The screen in the pixels for which the projector is drawn, and how much larger it really is. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** On a telephone the words are still words. */
const SMALLEST_SCALE = 0.5;

/** The size of the window, followed as it changes. */
export function useStage(): Stage {
  const size = useSyncExternalStore(follow, () => `${window.innerWidth} ${window.innerHeight}`);
  const [width = HALL.width, height = HALL.height] = size.split(' ').map(Number);
  return useMemo(() => {
    const scale = Math.max(SMALLEST_SCALE, Math.min(width / HALL.width, height / HALL.height));
    return { width: Math.floor(width / scale), height: Math.floor(height / scale), scale };
  }, [width, height]);
}

function follow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * A component that makes a page better and is not needed for it: `null` before it is wanted, while it is on its way, and
 * where it does not arrive.
 *
 * @param load the same function at every call
 */
export function useArrived<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): ComponentType<Props> | null {
  const [arrived, setArrived] = useState<{ readonly part: ComponentType<Props> } | null>(null);

  useEffect(() => {
    if (!isWanted) return undefined;
    let state: 'here' | 'left' = 'here';
    load().then(
      (part) => {
        if (state === 'here') setArrived({ part });
      },
      () => undefined,
    );
    return () => {
      state = 'left';
    };
  }, [load, isWanted]);

  return arrived?.part ?? null;
}

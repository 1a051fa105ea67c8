import { useEffect, useState } from 'react';

type Loaded<Value> =
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * What `load` brings; `null` while it is on its way. Where it does not arrive, the nearest `Boundary` says so.
 *
 * @param load the same function at every call
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value | null {
  const [loaded, setLoaded] = useState<Loaded<Value> | null>(null);

  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => {
        if (wanted) setLoaded({ kind: 'here', value });
      },
      (error: unknown) => {
        if (wanted) setLoaded({ kind: 'failed', error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);

  if (loaded?.kind === 'failed') throw loaded.error;
  return loaded?.value ?? null;
}

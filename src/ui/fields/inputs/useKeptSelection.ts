import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface KeptSelection {
  readonly ref: RefObject<HTMLInputElement | null>;
  /** To be told whenever the caret comes or moves. */
  readonly note: () => void;
  /** To be told before what was typed is taken over. */
  readonly letGo: () => void;
}

/**
 * Tab selects all that stands in a box, so that the next key takes its place. A text that then changes by itself, since
 * it is written otherwise for typing or was just carried here, would lose that, and the next key would be put behind
 * it: 1.850.000 would become 18500001850000. So what was selected whole, or was empty, stays selected whole.
 */
export function useKeptSelection(text: string): KeptSelection {
  const ref = useRef<HTMLInputElement>(null);
  const isWhole = useRef(false);
  useLayoutEffect(() => {
    if (isWhole.current && document.activeElement === ref.current) ref.current?.select();
  }, [text]);
  return {
    ref,
    note: () => {
      const { selectionStart, selectionEnd, value } = ref.current ?? {};
      isWhole.current = selectionStart === 0 && selectionEnd === value?.length;
    },
    letGo: () => {
      isWhole.current = false;
    },
  };
}

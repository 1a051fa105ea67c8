import { useEffect } from 'react';

/** What is folded away is not printed by the browser: on paper every fold of the page is open, and shut again after it. */
export function useUnfoldedPrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];

    function open(): void {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const fold of opened) fold.open = true;
    }

    function shut(): void {
      for (const fold of opened) fold.open = false;
      opened = [];
    }

    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', shut);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', shut);
    };
  }, []);
}

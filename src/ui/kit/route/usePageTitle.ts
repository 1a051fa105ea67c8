import { useEffect } from 'react';

const APP = 'Benang Merah';

/**
 * Names the page in the browser's tab, its history and its bookmarks: what is on screen first, then what it belongs to.
 *
 * @param names blank ones are passed over
 */
export function usePageTitle(...names: readonly string[]): void {
  const title = [...names.filter((name) => name.trim() !== ''), APP].join(' · ');
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = APP;
    };
  }, [title]);
}

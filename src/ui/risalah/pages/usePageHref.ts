import { formatRoute } from '#ui/kit/route/route.ts';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';

/** The address of a page of the open risalah. */
export function usePageHref(): (page: string) => string {
  const { id } = useRisalahStore().getState();
  return (page) => formatRoute({ kind: 'risalah', id, page });
}

import { formatRoute } from '#ui/kit/route/route.ts';
import { useSession } from '#ui/risalah/openRisalah.ts';

/** The address of a page of the open risalah. */
export function usePageHref(): (page: string) => string {
  const { card } = useSession();
  return (page) => formatRoute({ kind: 'risalah', id: card, page });
}

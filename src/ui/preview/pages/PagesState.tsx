import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import type { Pages } from './usePageLayout.ts';

/** In a word, how far the sheets on show are behind the answers. */
export function PagesState({ composed, status }: Pick<Pages, 'composed' | 'status'>) {
  const isBehind = useWholeRisalah() !== composed.upTo;
  return <span role="status">{status === 'busy' ? BUSY : isBehind ? BEHIND : ''}</span>;
}

const BUSY = 'Menata halaman …';
const BEHIND = 'Belum memuat ketikan terakhir';

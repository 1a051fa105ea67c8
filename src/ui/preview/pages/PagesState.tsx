import { answersInForce } from '#manuscript/sentences.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import type { Pages } from './usePageLayout.ts';

/** In a word, how far the sheets on show are behind the answers. */
export function PagesState({ composed, status }: Pick<Pages, 'composed' | 'status'>) {
  // Compared as the interface reads it: with the carried answers in their places.
  const isBehind = useWholeRisalah() !== answersInForce(composed.upTo).risalah;
  return <span role="status">{status === 'busy' ? BUSY : isBehind ? BEHIND : ''}</span>;
}

const BUSY = 'Menata halaman …';
const BEHIND = 'Belum memuat ketikan terakhir';

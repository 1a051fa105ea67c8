import { useState } from 'react';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { sameAnswers } from '#ui/fields/sameAnswers.ts';
import { useRisalahLater } from '#ui/shell/openRisalah.ts';

/**
 * The open risalah as it was when the picked answers last changed, a moment behind the keys.
 *
 * A drawing that asks for it is drawn anew only for what it shows, and never holds up the typing.
 */
export function useRisalahOf(pick: (risalah: Risalah) => unknown): Risalah {
  const latest = useRisalahLater();
  const [kept, setKept] = useState(latest);
  if (kept === latest || sameAnswers(pick(kept), pick(latest))) return kept;
  setKept(latest);
  return latest;
}

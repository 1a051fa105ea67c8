import type { LostAnswer } from '#domain/risalah/reading/lostAnswers.ts';
import { lostAnswers } from '#domain/risalah/reading/lostAnswers.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { SessionStatus } from '#store/session.ts';
import type { StoredRisalah } from './storedRisalah.ts';

/** What stands in this tab alone, after its page was left. */
export interface UnsavedWork {
  /** `null` where all that could be kept is saved. */
  readonly own: OwnWork | null;
  /** What another tab wrote over; it can only be shown. */
  readonly lost: readonly LostAnswer[];
}

interface OwnWork {
  readonly risalah: Risalah;
  /** What it was made of, as it was stored. */
  readonly known: StoredRisalah;
  /** Why it is not saved. */
  readonly saving: 'full' | 'failed';
}

/** What a page begins with: words to go on with, where nobody has written since, or words to show. */
export interface Beginning extends Pick<SessionStatus, 'saving' | 'lost'> {
  readonly risalah: Risalah | null;
}

/** @param access `read`: another tab writes, so that nothing can be laid over what is stored */
export function beginningOf(
  { own, lost }: UnsavedWork,
  stored: StoredRisalah,
  access: SessionStatus['access'],
): Beginning {
  if (own === null) return { saving: 'saved', lost, risalah: null };
  const { risalah, known, saving } = own;
  if (access === 'write' && known.savedAt === stored.savedAt) return { saving, lost, risalah };
  const missed = lostAnswers({ known: known.risalah, own: risalah, written: stored.risalah });
  return { saving: 'saved', lost: [...lost, ...missed], risalah: null };
}

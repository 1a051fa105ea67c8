import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Thread } from '#domain/risalah/reading/thread.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';

/** What the strands of a thread are woven of. */
export interface Weave {
  readonly risalah: Risalah;
  readonly thread: Thread;
  readonly judgement: Judgement<ThreadRuleId>;
  /** `numbered` writes which finding tears a link. */
  readonly words: 'numbered' | 'plain';
}

/** What the findings say of the link into a knot. */
export interface Tear {
  /** "putus (2)"; empty where no finding stands unanswered. */
  readonly torn: string;
  /** Whether the team has said why it is right as it stands. */
  readonly isExplained: boolean;
}

export const whole: Tear = { torn: '', isExplained: false };

/** What these rules say of a record, or of the thread as a whole. */
export function tearBy(
  { judgement, words }: Weave,
  ids: readonly ThreadRuleId[],
  record?: string,
): Tear {
  const isMeant = ({ id, about, place }: Finding<ThreadRuleId>): boolean =>
    ids.includes(id) && (record === undefined || (about ?? place.row) === record);
  const numbers = judgement.open.flatMap((finding, index) => (isMeant(finding) ? [index + 1] : []));
  if (numbers.length === 0) {
    return { torn: '', isExplained: judgement.explained.some(({ finding }) => isMeant(finding)) };
  }
  return {
    torn: words === 'plain' ? 'putus' : `putus (${numbers.join(', ')})`,
    isExplained: false,
  };
}

import type { Context } from '#manuscript/context.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { causeEffectView } from '#manuscript/tools/causeEffect.ts';

/** The fishbone, on as many sheets as it needs to be readable, and what it says. */
export function causeEffect({ risalah }: Context): readonly Block[] {
  return presented(
    'cause-effect',
    'Penyebab yang dihimpun kelompok',
    causeEffectView({ risalah, place: { section: 'cause-effect', name: '' } }).blocks,
  );
}

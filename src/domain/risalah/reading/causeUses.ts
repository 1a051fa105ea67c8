import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The sections whose records point at causes. */
const causeUseSections = ['vote', 'verification', 'alternatives', 'action-plan'] as const;
export type CauseUseSection = (typeof causeUseSections)[number];

/** Where any of these causes is used further on; a candidate nobody has voted for yet is in no use. */
export function causeUses(
  risalah: Risalah,
  causes: ReadonlySet<string>,
): readonly CauseUseSection[] {
  const leaning = leaningOn(risalah, { section: 'cause-effect', rows: causes }).map(
    ({ section }) => section,
  );
  return causeUseSections.filter((section) => leaning.includes(section));
}

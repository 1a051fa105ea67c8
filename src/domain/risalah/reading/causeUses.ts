import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The sections whose records point at causes. */
const causeUseSections = ['vote', 'verification', 'alternatives', 'action-plan'] as const;
export type CauseUseSection = (typeof causeUseSections)[number];

/** Where any of these causes is used further on; a candidate nobody has voted for yet is in no use. */
export function causeUses(
  risalah: Risalah,
  causes: ReadonlySet<string>,
): readonly CauseUseSection[] {
  const rows: Readonly<Record<CauseUseSection, readonly { readonly cause: string }[]>> = {
    vote: risalah.vote.rows.filter(
      ({ kept, points }) => kept || Object.values(points).some((point) => point !== null),
    ),
    verification: risalah.verification.rows,
    alternatives: risalah.alternatives.rows,
    'action-plan': risalah['action-plan'].rows,
  };
  return causeUseSections.filter((section) => rows[section].some(({ cause }) => causes.has(cause)));
}

import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import { causesInUse } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

/** Causes to be proven: those that the vote kept, or all candidates while nobody has voted. */
export function keptCauses(risalah: Risalah): readonly Cause[] {
  const kept = tallyVotes(risalah).rows.filter((row) => row.kept);
  const { causes } = risalah['cause-effect'];
  if (kept.length === 0) return causesInUse(causes.filter(({ candidate }) => candidate));
  return causesInUse(causes.filter(({ id }) => kept.some(({ cause }) => cause === id)));
}

/** Causes that a countermeasure may treat: the proven ones, or every candidate while none is proven. */
export function treatableCauses(
  { causes }: Risalah['cause-effect'],
  { rows }: Pick<Risalah['verification'], 'rows'>,
): readonly Cause[] {
  const proven = new Set(
    rows.filter(({ conclusion }) => conclusion === 'dominant').map(({ cause }) => cause),
  );
  if (proven.size > 0) return causes.filter(({ id }) => proven.has(id));
  return causesInUse(causes).filter(({ candidate }) => candidate);
}

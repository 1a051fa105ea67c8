import { emptyVoteRow } from '#domain/risalah/schema/causes.ts';
import type { VoteRow } from '#domain/risalah/schema/causes.ts';
import { causesInUse } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

/**
 * The rows of the vote: every candidate of the fishbone, in its order, with the points it has.
 *
 * A cause that is no candidate any more stays at the end while it holds points or a mark: no vote is lost.
 */
export function ballotRows(causes: readonly Cause[], rows: readonly VoteRow[]): readonly VoteRow[] {
  const candidates = causesInUse(causes).filter(({ candidate }) => candidate);
  const listed = candidates.map(
    ({ id }) => rows.find(({ cause }) => cause === id) ?? emptyVoteRow(id),
  );
  const others = rows.filter((row) => !listed.includes(row) && (row.kept || hasPoints(row)));
  return [...listed, ...others];
}

function hasPoints({ points }: VoteRow): boolean {
  return Object.values(points).some((point) => point !== null);
}

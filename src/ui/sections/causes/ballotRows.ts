import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

type Row = Risalah['vote']['rows'][number];

/**
 * The rows of the vote: every candidate of the fishbone, in its order, with the points it has.
 *
 * A cause that is no candidate any more stays at the end while it holds points or a mark: no vote is lost.
 */
export function ballotRows(causes: readonly Cause[], rows: readonly Row[]): readonly Row[] {
  const candidates = causes.filter(({ candidate, retired }) => candidate && !retired);
  const listed = candidates.map(
    ({ id }) => rows.find(({ cause }) => cause === id) ?? { cause: id, points: {}, kept: false },
  );
  const others = rows.filter((row) => !listed.includes(row) && (row.kept || hasPoints(row)));
  return [...listed, ...others];
}

function hasPoints({ points }: Row): boolean {
  return Object.values(points).some((point) => point !== null);
}

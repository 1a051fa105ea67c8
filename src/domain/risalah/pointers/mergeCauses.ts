import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import type { CauseDouble } from '#domain/tools/causes/causeDoubles.ts';
import type { VoteRow } from '#domain/risalah/schema/causes.ts';
import { walkIds } from './pointerWalk.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/**
 * Makes one cause of several that say the same: the others leave the diagram, and all that pointed at them points at
 * the one that is kept: the causes that explain them, votes, verification, alternatives and plans.
 *
 * The points that a member gave to each are added up. `kept` must not hang below one of the others, as
 * `findCauseDoubles` sees to.
 */
export function mergeCauses(
  risalah: Risalah,
  { kept, others }: Pick<CauseDouble, 'kept' | 'others'>,
): Risalah {
  const gone = new Set(others);
  const merged = walkIds(risalahSchema, risalah, ({ mark, id }) =>
    mark.role === 'pointer' && mark.kinds.includes('causes') && gone.has(id) ? kept : id,
  );
  const diagram = merged['cause-effect'];
  const isCandidate = diagram.causes.some(
    ({ id, candidate }) => candidate && (id === kept || gone.has(id)),
  );
  return {
    ...merged,
    'cause-effect': {
      ...diagram,
      causes: diagram.causes
        .filter(({ id }) => !gone.has(id))
        .map((cause) => (cause.id === kept ? { ...cause, candidate: isCandidate } : cause)),
    },
    vote: { ...merged.vote, rows: mergeRows(merged.vote.rows) },
  };
}

/** One row a cause. */
function mergeRows(rows: readonly VoteRow[]): VoteRow[] {
  const merged = new Map<string, VoteRow>();
  for (const row of rows) {
    const before = merged.get(row.cause);
    merged.set(row.cause, before === undefined ? row : together(before, row));
  }
  return [...merged.values()];
}

function together(one: VoteRow, other: VoteRow): VoteRow {
  const points = { ...one.points };
  for (const [member, more] of Object.entries(other.points)) {
    points[member] = added(points[member] ?? null, more);
  }
  return { ...one, points, kept: one.kept || other.kept };
}

/** The sum; where one of them is no number, what was answered, so that nothing is lost. */
function added(one: Amount, other: Amount): Amount {
  const first = numberOf(one);
  const second = numberOf(other);
  if (first !== null && second !== null) return first + second;
  return one ?? other;
}

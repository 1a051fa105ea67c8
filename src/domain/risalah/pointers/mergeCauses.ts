import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import type { CauseDouble } from '#domain/tools/causes/causeDoubles.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';

type VoteRow = Section<'vote'>['rows'][number];

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
  const now = (id: string): string => (gone.has(id) ? kept : id);
  const diagram = risalah['cause-effect'];
  const isCandidate = diagram.causes.some(({ id, candidate }) => now(id) === kept && candidate);
  return {
    ...risalah,
    'cause-effect': {
      ...diagram,
      causes: diagram.causes
        .filter(({ id }) => !gone.has(id))
        .map((cause) => ({
          ...cause,
          parent: now(cause.parent),
          candidate: cause.id === kept ? isCandidate : cause.candidate,
        })),
    },
    vote: { ...risalah.vote, rows: mergeRows(risalah.vote.rows, now) },
    verification: { ...risalah.verification, rows: pointed(risalah.verification.rows, now) },
    alternatives: { ...risalah.alternatives, rows: pointed(risalah.alternatives.rows, now) },
    'action-plan': { ...risalah['action-plan'], rows: pointed(risalah['action-plan'].rows, now) },
  };
}

function pointed<Row extends { readonly cause: string }>(
  rows: readonly Row[],
  now: (id: string) => string,
): Row[] {
  return rows.map((row) => ({ ...row, cause: now(row.cause) }));
}

function mergeRows(rows: readonly VoteRow[], now: (id: string) => string): VoteRow[] {
  const merged = new Map<string, VoteRow>();
  for (const row of rows) {
    const cause = now(row.cause);
    const before = merged.get(cause);
    merged.set(cause, before === undefined ? { ...row, cause } : together(before, row));
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

import { knownIds } from './knownIds.ts';
import type { KnownIds } from './knownIds.ts';
import { isRatedByMember } from '#domain/risalah/priority/priorityRatings.ts';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { withoutCircles } from './withoutCircles.ts';

/**
 * Empties pointers to records that do not exist, and cuts causes that explain themselves in a circle.
 *
 * Rows stay, whatever they say: only where they pointed at nothing do they now point nowhere.
 */
export function dropDanglingReferences(risalah: Risalah): Risalah {
  const ids = knownIds(risalah);
  const mended: Risalah = {
    ...risalah,
    meetings: {
      rows: risalah.meetings.rows.map((row) => ({
        ...row,
        attendees: row.attendees.filter((id) => ids.members.has(id)),
      })),
    },
    priority: mendPriority(risalah.priority, ids),
    target: { ...risalah.target, problem: kept(risalah.target.problem, ids.problems) },
    'cause-effect': withoutCircles(risalah['cause-effect']),
    'why-chains': {
      ...risalah['why-chains'],
      participants: risalah['why-chains'].participants.filter((id) => ids.members.has(id)),
    },
    vote: mendVote(risalah.vote, ids),
    verification: {
      ...risalah.verification,
      rows: pointing(pointing(risalah.verification.rows, 'cause', ids.causes), 'use', ids.uses),
    },
    alternatives: {
      ...risalah.alternatives,
      rows: pointing(risalah.alternatives.rows, 'cause', ids.causes),
    },
    'action-plan': {
      ...risalah['action-plan'],
      rows: pointing(
        pointing(risalah['action-plan'].rows, 'cause', ids.causes),
        'alternative',
        ids.alternatives,
      ),
    },
    risks: { rows: pointing(risalah.risks.rows, 'measure', ids.measures) },
    actions: {
      ...risalah.actions,
      rows: pointing(risalah.actions.rows, 'measure', ids.measures),
    },
    obstacles: { rows: pointing(risalah.obstacles.rows, 'action', ids.actions) },
    comparison: {
      ...risalah.comparison,
      rows: pointing(risalah.comparison.rows, 'target', ids.targets),
    },
    standards: {
      ...risalah.standards,
      rows: pointing(risalah.standards.rows, 'measure', ids.measures),
    },
    procedure: {
      ...risalah.procedure,
      steps: pointing(
        pointing(risalah.procedure.steps, 'performer', ids.performers),
        'otherwise',
        ids.steps,
      ),
    },
    remainder: {
      ...risalah.remainder,
      rows: pointing(risalah.remainder.rows, 'problem', ids.problems),
    },
  };
  return dataSections.reduce((all, section) => withMendedData(all, section, ids), mended);
}

/** The rows with one pointer of theirs emptied where it is unknown. */
function pointing<Key extends string, Row extends Record<Key, string>>(
  rows: readonly Row[],
  key: Key,
  known: ReadonlySet<string>,
): Row[] {
  return rows.map((row) => ({ ...row, [key]: kept(row[key], known) }));
}

function kept(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? id : '';
}

function mendPriority(priority: Section<'priority'>, ids: KnownIds): Section<'priority'> {
  return {
    ...priority,
    chosen: kept(priority.chosen, ids.problems),
    ratings: mendRatings(priority.ratings, ids),
    pairs: mendPairs(priority.pairs, ids),
    filter: pointing(priority.filter, 'problem', ids.problems),
  };
}

/** What a member compared who is gone is nobody's, and must not become the team's. */
function mendPairs(
  pairs: Section<'priority'>['pairs'],
  ids: KnownIds,
): Section<'priority'>['pairs'] {
  return pairs
    .filter(({ rater }) => rater === '' || ids.members.has(rater))
    .map(({ rater, criterion, first, second, winner }) => ({
      rater,
      criterion: kept(criterion, ids.criteria),
      first: kept(first, ids.problems),
      second: kept(second, ids.problems),
      winner: kept(winner, ids.problems),
    }));
}

function mendRatings(
  ratings: Section<'priority'>['ratings'],
  ids: KnownIds,
): Section<'priority'>['ratings'] {
  const mended = ratings.map((rating) => ({
    ...rating,
    member: kept(rating.member, ids.members),
    rows: pointing(rating.rows, 'problem', ids.problems).map((row) => ({
      ...row,
      scores: onlyKnown(row.scores, ids.criteria),
    })),
  }));
  if (!isRatedByMember({ ratings })) return mended;
  // The first entry tells who scores: one whose member is gone must not turn the others' scores off.
  return [
    ...mended.filter(({ member }) => member !== ''),
    ...mended.filter(({ member }) => member === ''),
  ];
}

function mendVote(vote: Section<'vote'>, ids: KnownIds): Section<'vote'> {
  return {
    ...vote,
    rows: pointing(vote.rows, 'cause', ids.causes).map((row) => ({
      ...row,
      points: onlyKnown(row.points, ids.members),
    })),
  };
}

function onlyKnown<Value>(
  entries: Record<string, Value>,
  known: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => known.has(id)));
}

function withMendedData(
  risalah: Risalah,
  section: (typeof dataSections)[number],
  ids: KnownIds,
): Risalah {
  const data = risalah[section].data.map((use) => mendUse(use, ids));
  return { ...risalah, [section]: { ...risalah[section], data } };
}

function mendUse(use: ToolUse, ids: KnownIds): ToolUse {
  if (use.tool === 'stratification') return { ...use, from: kept(use.from, ids.checkSheets) };
  if (use.tool === 'control-chart') return { ...use, from: kept(use.from, ids.checkSheets) };
  if (use.tool !== 'pareto') return use;
  const before = use.before === use.id ? '' : kept(use.before, ids.paretos);
  const known = use.parent.use !== use.id && ids.paretos.has(use.parent.use);
  const parent = known ? use.parent : { use: '', category: '' };
  return { ...use, from: kept(use.from, ids.checkSheets), before, parent };
}

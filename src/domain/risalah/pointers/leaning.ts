import type { SectionId } from '#domain/method/sectionId.ts';
import { dropDanglingReferences } from './dropDangling.ts';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/** Answers of a section that point at a record. */
export interface Leaning {
  readonly section: SectionId;
  /** Rows that do; 1 where the section as a whole does. */
  readonly rows: number;
}

/** What would lose its pointer if these records were gone, section by section; rows that say nothing yet do not count. */
export function leaningOn(risalah: Risalah, gone: ReadonlySet<string>): readonly Leaning[] {
  const found = new Map<SectionId, Set<string>>();
  for (const { section, row, to } of pointersOf(risalah)) {
    if (!gone.has(to) || gone.has(row)) continue;
    found.set(section, (found.get(section) ?? new Set()).add(row));
  }
  return [...found].map(([section, rows]) => ({ section, rows: rows.size }));
}

/**
 * The record after a section was answered anew: pointers to what is gone from it are emptied, all other rows stay.
 * Sections that did not point there are the very same.
 */
export function withoutLeaning(before: Risalah, after: Risalah): Risalah {
  const mended = dropDanglingReferences(after);
  const kept = Object.entries(mended).map(([key, value]) => {
    const old = after[key as keyof Risalah];
    return [key, JSON.stringify(old) === JSON.stringify(value) ? old : value];
  });
  return { ...before, ...(Object.fromEntries(kept) as Risalah) };
}

interface Pointer {
  readonly section: SectionId;
  /** The row that points; empty for the section as a whole. */
  readonly row: string;
  readonly to: string;
}

function pointersOf(risalah: Risalah): readonly Pointer[] {
  const { meetings, target, vote, verification, comparison, procedure, remainder } = risalah;
  const byRow = <Row extends { readonly id: string }>(
    section: SectionId,
    rows: readonly Row[],
    at: (row: Row) => readonly string[],
  ) => rows.flatMap((row) => at(row).map((to): Pointer => ({ section, row: row.id, to })));
  const bySection = (section: SectionId, ids: readonly string[]) =>
    ids.map((to): Pointer => ({ section, row: '', to }));
  return [
    ...byRow('meetings', meetings.rows, ({ attendees }) => attendees),
    ...bySection('priority', prioritised(risalah)),
    ...bySection('target', target.rows.length > 0 ? [target.problem] : []),
    ...bySection('why-chains', risalah['why-chains'].participants),
    ...vote.rows.flatMap(({ cause, points, kept }): Pointer[] => {
      const voters = Object.keys(points).filter((id) => points[id] !== null);
      const pointed = kept || voters.length > 0 ? [cause, ...voters] : [];
      return pointed.map((to) => ({ section: 'vote', row: `vote ${cause}`, to }));
    }),
    ...byRow('verification', verification.rows, ({ cause, use }) => [cause, use]),
    ...byRow('alternatives', risalah.alternatives.rows, ({ cause }) => [cause]),
    ...byRow('action-plan', risalah['action-plan'].rows, (row) => [row.cause, row.alternative]),
    ...byRow('risks', risalah.risks.rows, ({ measure }) => [measure]),
    ...byRow('actions', risalah.actions.rows, ({ measure }) => [measure]),
    ...byRow('obstacles', risalah.obstacles.rows, ({ action }) => [action]),
    ...byRow('comparison', comparison.rows, (row) => (row.after === null ? [] : [row.target])),
    ...byRow('standards', risalah.standards.rows, ({ measure }) => [measure]),
    ...byRow('procedure', procedure.steps, (step) => [step.performer, step.otherwise]),
    ...byRow('remainder', remainder.rows, ({ problem }) => [problem]),
    ...dataSections.flatMap((section) => byRow(section, risalah[section].data, pointedBy)),
  ];
}

/** What was chosen, and what has been scored. */
function prioritised({ priority }: Risalah): readonly string[] {
  const { chosen, ratings, pairs, filter } = priority;
  const scored = ratings.flatMap(({ member, rows }) => {
    const told = rows.filter(({ scores }) => Object.values(scores).some((one) => one !== null));
    const criteria = told.flatMap(({ scores }) => Object.keys(scores));
    return told.length === 0 ? [] : [member, ...told.map(({ problem }) => problem), ...criteria];
  });
  return [
    chosen,
    ...scored,
    ...pairs.flatMap(({ rater, criterion, first, second }) => [rater, criterion, first, second]),
    ...filter.filter(({ passed }) => passed.length > 0).map(({ problem }) => problem),
  ];
}

function pointedBy(use: ToolUse): readonly string[] {
  switch (use.tool) {
    case 'pareto':
      return [use.from, use.before, use.parent.use];
    case 'stratification':
    case 'control-chart':
      return [use.from];
    default:
      return [];
  }
}

import { carriesFields } from '#domain/risalah/carries/carry.ts';
import type { Carry, Link } from '#domain/risalah/carries/carry.ts';
import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { dataSections, sourceOf } from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import { capitalise } from '#language/capitalise.ts';
import { isBlank } from '#language/isBlank.ts';

const MEASURING: readonly ToolUse['tool'][] = ['histogram', 'series', 'control-chart'];

/** What data tell of themselves, from data before them, from the problem and from the office. */
export const evidenceCarries: readonly Carry[] = [
  // Who measures again afterwards asks the same and holds it against the same.
  carriesFields<ToolUse>({
    to: 'comparison',
    reads: ['background', 'inventory'],
    link: (record) => record.comparison.data.flatMap((use) => measuredBefore(record, use)),
    fields: {
      'data.evidence.question': 'evidence.question',
      'data.evidence.measured': 'evidence.measured',
      'data.evidence.unit': 'evidence.unit',
      'data.evidence.place': { from: 'evidence.place', as: 'proposed' },
      'data.evidence.collector': { from: 'evidence.collector', as: 'proposed' },
      'data.evidence.source': { from: 'evidence.source', as: 'proposed' },
      'data.input.lsl': 'input.lsl',
      'data.input.usl': 'input.usl',
      'data.input.target': 'input.target',
    },
  }),
  ...dataSections.map((section) =>
    carriesFields<ToolUse>({
      to: section,
      reads: [],
      link: (record) => besideFirst(record[section].data, section),
      fields: {
        'data.evidence.periodFrom': { from: 'evidence.periodFrom', as: 'proposed' },
        'data.evidence.periodTo': { from: 'evidence.periodTo', as: 'proposed' },
        'data.evidence.place': { from: 'evidence.place', as: 'proposed' },
        'data.evidence.collector': { from: 'evidence.collector', as: 'proposed' },
        'data.evidence.source': { from: 'evidence.source', as: 'proposed' },
      },
    }),
  ),
  carriesFields<Problem>({
    to: 'inventory',
    reads: ['priority'],
    link: ofProblem((use) => sourceOf(use) === '' && MEASURING.includes(use.tool)),
    fields: {
      'data.evidence.unit': { from: 'unit', as: 'proposed' },
    },
  }),
  carriesFields<Problem>({
    to: 'inventory',
    reads: ['priority'],
    link: ofProblem(({ tool }) => tool === 'histogram'),
    fields: {
      'data.evidence.measured': {
        from: 'indicator',
        as: 'proposed',
        value: ({ indicator }) => singly(indicator),
      },
    },
  }),
  carriesFields<Problem>({
    to: 'inventory',
    reads: ['priority'],
    link: ofProblem((use) => sourceOf(use) === '' && MEASURING.includes(use.tool)),
    fields: { 'data.evidence.measured': { from: 'indicator', as: 'proposed' } },
  }),
  carriesFields<Problem>({
    to: 'inventory',
    reads: ['priority'],
    link: ofProblem(
      (use, { unit }) => use.tool === 'histogram' && sameUnit(use.evidence.unit, unit),
    ),
    fields: {
      'data.input.lsl': { from: 'target', as: 'proposed', value: wantedAtLeast },
      'data.input.usl': { from: 'target', as: 'proposed', value: allowedAtMost },
    },
  }),
];

/** What one value measures: each of those that "Rata-rata waktu tunggu" is of. */
function singly(indicator: string): string {
  return capitalise(indicator.trim().replace(/^rata-rata\s+/iu, ''));
}

/** Where things happen; after the rows that stand for others are there. */
export const officeCarries: readonly Carry[] = [
  ...dataSections.map((section) =>
    inOffice(section, 'data.evidence.place', (record) =>
      record[section].data.filter((use) => sourceOf(use) === ''),
    ),
  ),
  inOffice('verification', 'rows.place', ({ verification }) => verification.rows),
  inOffice('action-plan', 'rows.where', (record) => record['action-plan'].rows),
];

/** The only data of that tool from before, or those that a Pareto is compared with. */
function measuredBefore(record: Risalah, use: ToolUse): readonly Link<ToolUse>[] {
  const told = 'before' in use ? use.before : '';
  const links = (['background', 'inventory'] as const).flatMap((section) =>
    record[section].data
      .filter(({ id, tool }) => (told === '' ? tool === use.tool : id === told))
      .map((before) => linkTo(use, section, before)),
  );
  return links.length === 1 ? links : [];
}

/** Data of one section were often gathered together: the first tell the others. */
function besideFirst(data: readonly ToolUse[], section: DataSection): readonly Link<ToolUse>[] {
  const [first, ...others] = data;
  return first === undefined
    ? []
    : others.filter((use) => sourceOf(use) === '').map((use) => linkTo(use, section, first));
}

/** Links the problem with those of its data that it tells of. */
function ofProblem(
  isToldOf: (use: ToolUse, problem: Problem) => boolean,
): (record: Risalah) => readonly Link<Problem>[] {
  return (record) => {
    const problem = problemOf(record);
    if (problem === undefined) return [];
    const from = { section: 'inventory' as const, row: problem.id, table: 'problems' };
    return record.inventory.data
      .filter((use) => isToldOf(use, problem))
      .map((use) => ({ row: use.id, from, source: problem }));
  };
}

/** The problem that was chosen, or the only one. */
function problemOf({ inventory: { problems }, priority }: Risalah): Problem | undefined {
  return problems.length === 1 ? problems[0] : problems.find(({ id }) => id === priority.chosen);
}

function allowedAtMost({ target, achieved }: Problem): number | null {
  const [goal, now] = [numberOf(target), numberOf(achieved)];
  return goal !== null && now !== null && now > goal ? goal : null;
}

function wantedAtLeast({ target, achieved }: Problem): number | null {
  const [goal, now] = [numberOf(target), numberOf(achieved)];
  return goal !== null && now !== null && now < goal ? goal : null;
}

/** What happens somewhere most often happens in the office itself; where else, only the team knows. */
function inOffice(
  to: Carry['to'],
  field: string,
  rowsOf: (record: Risalah) => readonly { readonly id: string }[],
): Carry {
  return carriesFields<Section<'identity'>>({
    to,
    reads: ['identity'],
    link: (record) => {
      const { identity } = record;
      const from = { section: 'identity' as const, row: '', table: '' };
      return rowsOf(record).map(({ id }) => ({ row: id, from, source: identity }));
    },
    fields: {
      [field]: {
        from: 'unit',
        as: 'proposed',
        value: ({ unit, opd }) => (isBlank(unit) ? opd.trim() : unit.trim()),
      },
    },
  });
}

function linkTo({ id: row }: ToolUse, section: DataSection, source: ToolUse): Link<ToolUse> {
  return { row, from: { section, row: source.id, table: 'data' }, source };
}

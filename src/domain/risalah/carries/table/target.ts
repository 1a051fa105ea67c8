import { carriesFields } from '#domain/risalah/carries/carry.ts';
import type { Carry, Link, SmartQuestion, Take } from '#domain/risalah/carries/carry.ts';
import { centreOf } from '#domain/risalah/carries/centreOf.ts';
import type { Measured } from '#domain/risalah/carries/centreOf.ts';
import { linkBy } from '#domain/risalah/carries/links.ts';
import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { Problem, TargetRow } from '#domain/risalah/schema/theme.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse, ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { analyseSeries } from '#domain/tools/series.ts';
import type { Share } from '#domain/tools/shares.ts';

/** What was measured before is where a target starts from. */
export const targetCarries: readonly Carry[] = [
  carriesFields<Measured>({
    to: 'target',
    reads: ['background', 'inventory'],
    link: measuredBefore,
    fields: {
      'rows.baseline': {
        from: 'input',
        as: 'proposed',
        agrees: 'must',
        value: ({ value }) => value,
      },
      'rows.baselineFrom': { from: 'evidence.periodFrom', agrees: 'must' },
      'rows.baselineTo': { from: 'evidence.periodTo', agrees: 'must' },
      'rows.baselineServed': 'evidence.n',
    },
  }),
  carriesFields<CountedBefore>({
    to: 'target',
    reads: ['background', 'inventory'],
    link: countedBefore,
    // A graph may show more months than those that a target starts from.
    fields: {
      'rows.baseline': { from: 'input', as: 'proposed', value: ({ counts }) => counts },
      'rows.baselineFrom': { from: 'evidence.periodFrom', as: 'proposed' },
      'rows.baselineTo': { from: 'evidence.periodTo', as: 'proposed' },
      'rows.baselineServed': { from: 'input', as: 'proposed', value: ({ counts }) => counts.of },
    },
  }),
  carriesFields<ToolUse>({
    to: 'target',
    reads: ['background', 'inventory'],
    link: sameTime,
    fields: {
      'rows.baselineFrom': { from: 'evidence.periodFrom', as: 'proposed' },
      'rows.baselineTo': { from: 'evidence.periodTo', as: 'proposed' },
      'rows.baselineServed': { from: 'evidence.n', as: 'proposed' },
    },
  }),
  carriesFields<Problem>({
    to: 'target',
    reads: ['inventory'],
    link: ({ target, inventory }) =>
      linkBy(target.rows.slice(0, 1), () => target.problem, {
        section: 'inventory',
        table: 'problems',
        rows: inventory.problems.filter(({ unit }) => sameUnit(target.rows[0]?.unit ?? '', unit)),
      }),
    // What is asked of an office is often not yet what a circle can reach.
    fields: { 'rows.target': { from: 'target', as: 'proposed' } },
  }),
  carriesFields<TargetRow>({
    to: 'target',
    reads: ['inventory', 'identity'],
    link: ({ target: { rows } }) =>
      rows.slice(0, 1).map((row) => ({
        row: row.id,
        from: { section: 'target', row: row.id, table: 'rows' },
        source: row,
      })),
    fields: {
      'rows.specific': smart('specific', 'indicator'),
      'rows.measurable': smart('measurable', 'target'),
      'rows.achievable': smart('achievable', 'reason'),
      'rows.relevant': smart('relevant', 'aspect'),
      'rows.timed': smart('timed', 'deadline'),
    },
  }),
];

/** A sentence that the row itself makes, for the team to take over. */
function smart(question: SmartQuestion, from: keyof TargetRow): Take<TargetRow> {
  return {
    from,
    as: 'proposed',
    value: (row, record, sentences) => sentences.smart(row, question, record),
  };
}

/** Each target takes from the data that measured it in its own unit, where there is but one. */
function measuredBefore(record: Risalah): readonly Link<Measured>[] {
  return record.target.rows.flatMap(({ id: row, unit }): readonly Link<Measured>[] => {
    const links = (['background', 'inventory'] as const).flatMap((section) =>
      record[section].data.flatMap((use): readonly Link<Measured>[] => {
        const source = use.tool === 'histogram' ? centreOf(use, unit) : null;
        return source === null
          ? []
          : [{ row, from: { section, row: use.id, table: 'data' }, source }];
      }),
    );
    return links.length === 1 ? links : [];
  });
}

interface CountedBefore {
  readonly id: string;
  readonly evidence: ToolUse['evidence'];
  /** All months together. */
  readonly counts: Share;
}

/** The only graph whose values are the two counts of a share, for a target in percent. */
function countedBefore(record: Risalah): readonly Link<CountedBefore>[] {
  const links = (['background', 'inventory'] as const).flatMap((section) =>
    record[section].data.flatMap((use) => {
      const counts = use.tool === 'series' ? pooledOf(use) : null;
      const source = counts === null ? null : { id: use.id, evidence: use.evidence, counts };
      return source === null ? [] : [{ from: { section, row: use.id, table: 'data' }, source }];
    }),
  );
  const [only] = links;
  return only === undefined || links.length > 1
    ? []
    : record.target.rows
        .filter(({ unit }) => unit.trim() === '%')
        .map(({ id }) => ({ row: id, ...only }));
}

/** The first of the data from before, where all of them were gathered in the same days. */
function sameTime({ background, inventory, target }: Risalah): readonly Link<ToolUse>[] {
  const uses = [
    ...background.data.map((use) => ({ section: 'background' as const, use })),
    ...inventory.data.map((use) => ({ section: 'inventory' as const, use })),
  ].filter(({ use }) => use.evidence.periodFrom !== '');
  const [first, ...others] = uses;
  if (first === undefined) return [];
  const { section, use } = first;
  const isOne = others.every(
    ({ use: { evidence } }) =>
      evidence.periodFrom === use.evidence.periodFrom &&
      evidence.periodTo === use.evidence.periodTo,
  );
  const from = { section, row: use.id, table: 'data' };
  return isOne ? target.rows.map(({ id }) => ({ row: id, from, source: use })) : [];
}

function pooledOf({ input }: ToolUseOf<'series'>): Share | null {
  const [only, ...others] = analyseSeries(input).series;
  return others.length > 0 ? null : (only?.pooled ?? null);
}

import { carriesFields } from '#domain/risalah/carries/carry.ts';
import type { Carry, Link, SmartQuestion, Take } from '#domain/risalah/carries/carry.ts';
import { centreOf } from '#domain/risalah/carries/centreOf.ts';
import type { Measured } from '#domain/risalah/carries/centreOf.ts';
import { linkBy } from '#domain/risalah/carries/links.ts';
import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { Problem, TargetRow } from '#domain/risalah/schema/theme.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

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

import { phases } from '#domain/method/phase.ts';
import type { Phase } from '#domain/method/phase.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { earliest, isBefore, latest } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/**
 * The order of days over the whole risalah, in every cycle: formed, met, approved, done, measured, made lasting, made
 * known. A month and a day inside it are neither before nor after each other.
 */
export const dayOrderRules = {
  'meeting-before-formation': check(({ risalah: { circle, meetings } }) =>
    meetings.rows.flatMap(({ id, date }) =>
      sooner(['meetings/rows.date', id, date], dateOf(circle.formedOn)),
    ),
  ),
  'meetings-out-of-order': check(({ risalah: { meetings } }) =>
    meetings.rows.flatMap(({ id, phase, date }) => {
      const earlier = phases.slice(
        0,
        Math.max(
          0,
          phases.findIndex((each) => each === phase),
        ),
      );
      // A step is begun by its first meeting; what is discussed before the step before it has begun is out of order.
      const begun = earlier.flatMap((each) => {
        const days = meetings.rows.filter((row) => row.phase === each);
        return earliest(days.flatMap((row) => dateOf(row.date) ?? [])) ?? [];
      });
      return sooner(['meetings/rows.date', id, date], latest(begun));
    }),
  ),
  'meeting-after-report': check(({ risalah }) => {
    const signings = signed(risalah, 'final').flatMap(({ date }) => dateOf(date) ?? []);
    return risalah.meetings.rows.flatMap(({ id, date }) =>
      later(['meetings/rows.date', id, date], latest(signings)),
    );
  }),
  'causes-agreed-late': check(({ risalah: { 'why-chains': chains, verification } }) => {
    const proven = verification.rows.flatMap(({ periodTo }) => dateOf(periodTo) ?? []);
    return later(['why-chains/agreedOn', '', chains.agreedOn], latest(proven));
  }),
  'concluded-before-measured': check(({ risalah }) => {
    // In a second cycle causes are proven once more.
    const tests = isRepeated(risalah) ? [] : risalah.verification.rows;
    const tested = tests.flatMap(({ periodTo }) => dateOf(periodTo) ?? []);
    const ends = { 'dominant-causes': latest(tested), results: lastMeasured(risalah) } as const;
    return (['dominant-causes', 'results'] as const).flatMap((asked) => {
      // Data may be looked at on the way: only the last meeting of the step concludes.
      const met = risalah.meetings.rows.filter(({ phase }) => phase === asked);
      const last = latest(met.flatMap(({ date }) => dateOf(date) ?? []));
      const row = met.find(({ date }) => dateOf(date)?.iso === last?.iso);
      return row === undefined ? [] : sooner(['meetings/rows.date', row.id, row.date], ends[asked]);
    });
  }),
  'plan-approved-early': check(({ risalah }) => {
    const planning = risalah.schedule.rows.find(({ phase }) => phase === 'plan');
    const met = risalah.meetings.rows.filter(({ phase }) => phase === 'plan');
    const begun = [
      dateOf(planning?.actualFrom ?? ''),
      earliest(met.flatMap(({ date }) => dateOf(date) ?? [])),
    ].filter((each) => each !== null);
    return signed(risalah, 'plan').flatMap(({ id, date }) =>
      sooner(['approvals/rows.date', id, date], latest(begun)),
    );
  }),
  'plan-approved-late': check(({ risalah }) =>
    signed(risalah, 'plan').flatMap(({ id, date }) =>
      later(['approvals/rows.date', id, date], firstAction(risalah)),
    ),
  ),
  'report-approved-early': check(({ risalah }) =>
    signed(risalah, 'final').flatMap(({ id, date }) =>
      sooner(['approvals/rows.date', id, date], lastMeasured(risalah)),
    ),
  ),
  'baseline-after-action': check(({ risalah }) =>
    risalah.target.rows.flatMap(({ id, baselineTo }) =>
      later(['target/rows.baselineTo', id, baselineTo], firstAction(risalah)),
    ),
  ),
  'action-before-proof': check(({ risalah }) => {
    const causeOf = new Map(risalah['action-plan'].rows.map(({ id, cause }) => [id, cause]));
    return risalah.actions.rows.flatMap(({ id, measure, from }) => {
      const cause = causeOf.get(measure) ?? '';
      const tests = risalah.verification.rows.filter((row) => cause !== '' && row.cause === cause);
      const proven = earliest(tests.flatMap(({ periodTo }) => dateOf(periodTo) ?? []));
      return sooner(['actions/rows.from', id, from], proven);
    });
  }),
  'obstacle-before-action': check(({ risalah: { obstacles, actions } }) =>
    obstacles.rows.flatMap(({ id, action, date }) => {
      const from = actions.rows.find((row) => row.id === action)?.from ?? '';
      return sooner(['obstacles/rows.date', id, date], dateOf(from));
    }),
  ),
  'cycle-before-action': check(({ risalah }) =>
    cycles(risalah).flatMap(({ id, from }) =>
      sooner(['comparison/rows.from', id, from], firstAction(risalah)),
    ),
  ),
  'cycles-reversed': check(({ risalah }) =>
    cycles(risalah).flatMap(({ id, from, target }, index, all) => {
      const before = all.slice(0, index).filter((row) => row.target === target);
      const last = latest(before.flatMap((row) => dateOf(row.from) ?? []));
      return sooner(['comparison/rows.from', id, from], last);
    }),
  ),
  'result-within-baseline': check(({ risalah }) => {
    const ends = new Map(risalah.target.rows.map(({ id, baselineTo }) => [id, baselineTo]));
    return cycles(risalah).flatMap(({ id, from, target }) =>
      sooner(['comparison/rows.from', id, from], dateOf(ends.get(target) ?? '')),
    );
  }),
  'measured-after-end': check(({ risalah }) => {
    const { target, circle } = risalah;
    const deadlines = new Map(target.rows.map(({ id, deadline }) => [id, deadline]));
    return cycles(risalah).flatMap(({ id, from, to, target: meant }) =>
      [
        ...later(['comparison/rows.from', id, from], dateOf(deadlines.get(meant) ?? '')),
        ...later(['comparison/rows.to', id, to], dateOf(circle.periodTo)),
      ].slice(0, 1),
    );
  }),
  'work-after-step': check(({ risalah }) => {
    const { schedule, target, verification, actions } = risalah;
    const end = (asked: Phase): DayOrMonth | null =>
      dateOf(schedule.rows.find(({ phase }) => phase === asked)?.actualTo ?? '');
    // In a second cycle the steps are gone through once more, and the schedule tells the first.
    if (isRepeated(risalah)) return [];
    return [
      ...target.rows.flatMap(({ id, baselineTo }) =>
        later(['target/rows.baselineTo', id, baselineTo], end('theme')),
      ),
      ...verification.rows.flatMap(({ id, periodTo }) =>
        later(['verification/rows.periodTo', id, periodTo], end('dominant-causes')),
      ),
      ...actions.rows
        .filter(({ status }) => status === 'done')
        .flatMap(({ id, to }) => later(['actions/rows.to', id, to], end('implementation'))),
      ...cycles(risalah).flatMap(({ id, to }) =>
        later(['comparison/rows.to', id, to], end('results')),
      ),
    ];
  }),
  'procedure-before-result': check(({ risalah }) => {
    const starts = cycles(risalah).flatMap(({ from }) => dateOf(from) ?? []);
    return sooner(['procedure/effectiveOn', '', risalah.procedure.effectiveOn], earliest(starts));
  }),
  'socialisation-early': check(({ risalah }) => {
    const drafted = dateOf(risalah.procedure.createdOn) ?? firstAction(risalah);
    return risalah.socialisation.rows.flatMap(({ id, date }) =>
      sooner(['socialisation/rows.date', id, date], drafted),
    );
  }),
  'follow-up-early': check(({ risalah }) =>
    risalah['follow-up'].rows.flatMap(({ id, due }) =>
      sooner(['follow-up/rows.due', id, due], lastMeasured(risalah)),
    ),
  ),
  'next-theme-early': check(({ risalah }) =>
    risalah['next-schedule'].rows
      .flatMap(({ phase, from }) =>
        sooner(['next-schedule/rows.from', phase, from], lastMeasured(risalah)),
      )
      .slice(0, 1),
  ),
  'next-schedule-out-of-order': check(({ risalah }) => {
    const { rows } = risalah['next-schedule'];
    return rows
      .flatMap(({ phase, from }, index) => {
        const earlier = rows.slice(0, index).flatMap((row) => dateOf(row.from) ?? []);
        return sooner(['next-schedule/rows.from', phase, from], latest(earlier));
      })
      .slice(0, 1);
  }),
} as const satisfies Record<string, Rule>;

export type DayOrderRuleId = keyof typeof dayOrderRules;

type Dated = readonly [box: AnswerField, row: string, day: Day];

/** What surely lies before a day that it should follow. */
function sooner([box, row, day]: Dated, other: DayOrMonth | null): readonly Sighting[] {
  const own = dateOf(day);
  if (own === null || other === null || !isBefore(own, other)) return [];
  return [at(box, row, { day: own.iso, other: other.iso })];
}

/** What surely lies after a day that it should precede. */
function later([box, row, day]: Dated, other: DayOrMonth | null): readonly Sighting[] {
  const own = dateOf(day);
  if (own === null || other === null || !isBefore(other, own)) return [];
  return [at(box, row, { day: own.iso, other: other.iso })];
}

function signed({ approvals }: Risalah, stage: 'plan' | 'final') {
  return approvals.rows.filter((row) => row.stage === stage);
}

/** Results that were measured. */
function cycles({ comparison }: Risalah): Risalah['comparison']['rows'] {
  return comparison.rows.filter(({ after }) => after !== null);
}

/** Whether a target was measured in more than one cycle. */
function isRepeated(risalah: Risalah): boolean {
  return risalah.target.rows.some(
    ({ id }) => cycles(risalah).filter((row) => row.target === id).length > 1,
  );
}

function firstAction({ actions }: Risalah): DayOrMonth | null {
  const carriedOut = actions.rows.filter(({ status }) => status === 'done' || status === 'ongoing');
  return earliest(carriedOut.flatMap(({ from }) => dateOf(from) ?? []));
}

function lastMeasured(risalah: Risalah): DayOrMonth | null {
  return latest(cycles(risalah).flatMap(({ to }) => dateOf(to) ?? []));
}

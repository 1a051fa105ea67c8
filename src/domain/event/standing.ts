import { z } from 'zod';
import type { Method } from '#domain/method/method.ts';
import { stepSections } from '#domain/method/sectionId.ts';
import type { SectionId, StepSectionId } from '#domain/method/sectionId.ts';
import { circleMembers } from '#domain/risalah/reading/circleMembers.ts';
import { stepStatus } from '#domain/risalah/reading/stepStatus.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { tornSteps } from '#domain/rules/findings.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import { remarksOf } from '#domain/rules/remarks.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { milestoneIds, sectionsUntil } from './milestones.ts';
import type { MilestoneId } from './milestones.ts';

/**
 * Where a team stands, as a class sees it: nothing private of its file is in it, neither reasons nor marks of its own nor who
 * came to which meeting.
 */
export const standingSchema = z.strictObject({
  /** Kind and name of the circle are parted, so that a class may show it without. */
  kind: z.enum(['kbk', 'gkm']),
  team: z.string(),
  unit: z.string(),
  opd: z.string(),
  title: z.string(),
  members: z.array(z.string()),
  /** The furthest step that was begun, from 1 in its own method; 0 for none. */
  reached: z.number(),
  /** Steps of its method, and the name of the one that it reached. */
  steps: z.number(),
  stepName: z.string(),
  milestones: z.array(z.enum(milestoneIds)),
  /** Remarks: what is not there, and what is to be looked at again. */
  gaps: z.number(),
  checks: z.number(),
  thread: z.enum(['whole', 'torn', 'open']),
  /** Steps behind which it is torn, from 1. */
  tears: z.array(z.number()),
  photosUncaptioned: z.number(),
  /** Ids of the rules that found something, and of those that will once their question comes up. */
  found: z.array(z.string()),
  ahead: z.array(z.string()),
});
export type Standing = z.infer<typeof standingSchema>;

interface Judged {
  readonly judgement: Judgement<RuleId>;
  readonly method: Method;
  /** What a new risalah already held. */
  readonly defaults: RisalahDefaults;
  readonly title: string;
}

/** Reads where a team stands from its record in force and what a judge would say of it. */
export function standingOf(
  risalah: Risalah,
  { judgement, method, defaults, title }: Judged,
): Standing {
  const { open, ahead, explained } = judgement;
  const statuses = method.steps.map((step) => stepStatus(risalah, step, defaults));
  const reached = statuses.findLastIndex((status) => status !== 'empty') + 1;
  const step = method.steps[reached - 1];
  const torn = tornSteps(open, method);
  const tears = method.steps.flatMap(({ id }, at) =>
    torn.has(id) && statuses[at] !== 'empty' ? [at + 1] : [],
  );
  const isSpun = threadOf(risalah).knots.every(({ isEmpty }) => !isEmpty);
  const uncaptioned = [...open, ...ahead, ...explained.map(({ finding }) => finding)].filter(
    ({ id }) => id === 'photo-without-caption',
  );
  return {
    kind: risalah.circle.kind,
    team: risalah.circle.name.trim(),
    unit: risalah.identity.unit.trim(),
    opd: risalah.identity.opd.trim(),
    title,
    members: circleMembers(risalah).map(({ name }) => name.trim()),
    reached,
    steps: method.steps.length,
    stepName: step === undefined ? '' : (risalah.stepNames[`${method.id}/${step.id}`] ?? step.name),
    milestones: reachedMilestones(risalah, { judgement, method, defaults }),
    ...remarkCounts(open),
    thread: tears.length > 0 ? 'torn' : isSpun ? 'whole' : 'open',
    tears,
    photosUncaptioned: uncaptioned.length,
    found: idsOf(open),
    ahead: idsOf(ahead),
  };
}

function idsOf(findings: readonly { readonly id: RuleId }[]): string[] {
  return [...new Set(findings.map(({ id }) => id))].toSorted();
}

/** As many remarks as the team's own program tells: what follows from one thing counts once. */
function remarkCounts(open: Judgement['open']): { readonly gaps: number; readonly checks: number } {
  const counts = { gap: 0, check: 0 };
  for (const { head, by, others } of remarksOf(open)) {
    counts[head.kind] += by === 'lack' ? 1 : 1 + others.length;
  }
  return { gaps: counts.gap, checks: counts.check };
}

/** A milestone is reached where its team has declared all of it done, or has begun all its steps and nothing is missing in them. */
function reachedMilestones(
  risalah: Risalah,
  { judgement: { open, ahead }, method, defaults }: Omit<Judged, 'title'>,
): MilestoneId[] {
  const lacking = new Set<SectionId>(
    [...open, ...ahead].flatMap(({ kind, asks, place }) =>
      kind === 'gap' ? [asks ?? place.section] : [],
    ),
  );
  const begun = new Set<string>(
    method.steps.flatMap((step) =>
      step.sections.flatMap((section) =>
        stepStatus(risalah, { ...step, sections: [section] }, defaults) === 'empty'
          ? []
          : [stepSections[section]],
      ),
    ),
  );
  return milestoneIds.filter((id) => {
    const sections = sectionsUntil(id);
    if (sections.every((section) => risalah.finished.includes(section))) return true;
    return sections.every(
      (section) => begun.has(stepSections[section as StepSectionId]) && !lacking.has(section),
    );
  });
}

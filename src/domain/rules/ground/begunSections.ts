import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { storedOf } from '#domain/risalah/carries/inForce.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Day, Measured } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';

/**
 * Sections that hold an answer of the team's own: not what a new risalah already held, nor the names it was begun with,
 * nor what is only carried there.
 */
export function begunSections(inForce: Risalah): ReadonlySet<SectionId> {
  const risalah = storedOf(inForce);
  return new Set(
    sectionIds.filter((id) => risalah.finished.includes(id) || holdsAnswer[id](risalah)),
  );
}

const holdsAnswer: Readonly<Record<SectionId, (risalah: Risalah) => boolean>> = {
  // The office's unit, the circle's name and the title are asked before there is a risalah at all.
  identity: ({ identity }) => some(identity.opd, identity.institution, identity.profile),
  circle: ({ circle }) =>
    some(circle.meaning, circle.motto, circle.decreeNumber, circle.decreeDate, circle.formedOn),
  members: ({ members }) => members.rows.length > 0,
  values: ({ values }) => values.rows.length > 0,
  meetings: ({ meetings }) => meetings.rows.length > 0,
  approvals: ({ approvals }) =>
    approvals.rows.some(({ name, date, status }) => some(name, date, status)),
  foreword: ({ foreword }) => some(foreword.text, foreword.commitment, foreword.abstract),
  background: ({ background }) =>
    some(background.text, background.scope, background.mainProblem, background.strategy) ||
    background.baselines.length + background.stakeholders.length + background.data.length > 0,
  inventory: ({ inventory }) => inventory.problems.length + inventory.data.length > 0,
  priority: ({ priority }) =>
    some(priority.chosen, priority.reason) ||
    priority.pairs.length > 0 ||
    priority.ratings.some(({ rows }) => rows.some(({ scores }) => some(...Object.values(scores)))),
  target: ({ target }) => target.rows.length > 0,
  schedule: ({ schedule }) =>
    schedule.rows.some((row) =>
      some(row.plannedFrom, row.plannedTo, row.actualFrom, row.actualTo, row.note),
    ),
  title: ({ title }) => some(title.theme, title.reason),
  'cause-effect': (risalah) => risalah['cause-effect'].causes.length > 0,
  'why-chains': (risalah) => {
    const { participants, agreedOn, note } = risalah['why-chains'];
    return participants.length > 0 || some(agreedOn, note);
  },
  vote: ({ vote }) =>
    vote.rows.some(({ kept, points }) => kept || some(...Object.values(points))) || some(vote.note),
  verification: ({ verification }) => verification.rows.length + verification.data.length > 0,
  alternatives: ({ alternatives }) => alternatives.rows.length > 0,
  'action-plan': (risalah) => risalah['action-plan'].rows.length > 0,
  risks: ({ risks }) => risks.rows.length > 0,
  actions: ({ actions }) =>
    actions.rows.length + actions.data.length > 0 || some(actions.understanding),
  obstacles: ({ obstacles }) => obstacles.rows.length > 0,
  comparison: ({ comparison }) =>
    comparison.data.length > 0 || comparison.rows.some(({ after, note }) => some(after, note)),
  achievement: ({ achievement }) =>
    some(achievement.reading, achievement.wayBack) || achievement.unsolved.length > 0,
  aspects: ({ aspects }) => aspects.rows.some(({ before, after }) => some(before, after)),
  benefit: ({ benefit }) =>
    benefit.rows.length + benefit.intangible.length > 0 || some(benefit.contribution),
  'side-effects': (risalah) => risalah['side-effects'].rows.length > 0,
  standards: ({ standards }) => standards.rows.length > 0 || some(standards.warning),
  procedure: ({ procedure }) =>
    procedure.steps.length > 0 || some(procedure.name, procedure.number),
  socialisation: ({ socialisation }) =>
    socialisation.rows.length > 0 || some(socialisation.handover, socialisation.replication),
  remainder: ({ remainder }) =>
    remainder.rows.length + remainder.data.length > 0 ||
    some(remainder.nextTheme, remainder.reason),
  'follow-up': (risalah) => risalah['follow-up'].rows.length > 0,
  'next-schedule': (risalah) =>
    risalah['next-schedule'].rows.some(({ from, to }) => some(from, to)),
  closing: ({ closing }) => some(closing.conclusion, closing.suggestions, closing.thanks),
  annexes: ({ annexes }) => annexes.rows.some(({ available, note }) => available || some(note)),
};

/** Whether anything was written in one of these. */
function some(...answers: readonly (Measured | Day)[]): boolean {
  return answers.some((answer) =>
    typeof answer === 'string' ? !isBlank(answer) : answer !== null,
  );
}

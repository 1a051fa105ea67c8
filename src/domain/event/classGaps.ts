import type { Phase } from '#domain/method/phase.ts';
import { phases } from '#domain/method/phase.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import type { Team } from './event.ts';
import { phasesUntil } from './milestones.ts';
import type { MilestoneId } from './milestones.ts';

/** What a facilitator asks of a whole class; the rules that tell who cannot answer it yet. */
export interface ClassQuestion {
  readonly id: string;
  readonly phase: Phase;
  readonly rules: readonly RuleId[];
  /** What a team has not done that cannot: "belum membuktikan penyebab dominan". */
  readonly lack: string;
  /** It is told of what was done wrongly: who has not come to it has not. */
  readonly isFault?: true;
}

/** A question with the teams that cannot answer it. */
export interface ClassGap {
  readonly question: ClassQuestion;
  /** Ids of rows, in their order. */
  readonly teams: readonly string[];
  /** Those of them that have come to its phase: whom to teach now. */
  readonly arrived: readonly string[];
}

/**
 * The same gap over all teams, in the order in which it is taught: questions of phases that some team has come to. A question
 * that nobody lacks is left out.
 */
export function classGaps(
  teams: readonly Team[],
  questions: readonly ClassQuestion[],
): readonly ClassGap[] {
  const furthest = Math.max(-1, ...teams.map(phaseReached));
  return questions
    .filter(({ phase }) => phases.indexOf(phase) <= furthest)
    .map((question) => {
      const lacking = teams.filter((team) => lacks(team, question));
      const arrived = lacking.filter((team) => hasCome(team, question));
      return { question, teams: lacking.map(idOf), arrived: arrived.map(idOf) };
    })
    .filter((gap) => gap.teams.length > 0);
}

/** What a team lacks of what is asked until a milestone, in order. */
export function lacksUntil(
  team: Team,
  milestone: MilestoneId,
  questions: readonly ClassQuestion[],
): readonly ClassQuestion[] {
  const asked = phases.slice(0, phasesUntil[milestone]);
  return questions.filter((question) => asked.includes(question.phase) && lacks(team, question));
}

function idOf({ id }: Team): string {
  return id;
}

/** Also what is asked only later is lacking as long as nobody has answered it, and all of a phase that nobody has come to. */
function lacks(team: Team, question: ClassQuestion): boolean {
  const { found, ahead } = team.standing;
  const isTold = question.rules.some((id) => found.includes(id) || ahead.includes(id));
  return isTold || (question.isFault !== true && !hasCome(team, question));
}

function hasCome(team: Team, { phase }: ClassQuestion): boolean {
  return phases.indexOf(phase) <= phaseReached(team);
}

/**
 * Place of the phase that a team's furthest step stands for, by its share of the way, which is right for seven steps as it
 * is for eight; -1 before the first.
 */
function phaseReached({ standing: { reached, steps } }: Team): number {
  return steps === 0 ? -1 : Math.round((reached * phases.length) / steps) - 1;
}

import { isBlank } from '#language/isBlank.ts';
import { plainName } from '#domain/tools/plainName.ts';
import { lacksUntil } from './classGaps.ts';
import type { ClassQuestion } from './classGaps.ts';
import type { ExpectedTeam, KeptEvent, Team } from './event.ts';

/** Who has sent what was asked for, who still owes what, and of whom there is no file. */
export interface Owing {
  readonly sent: readonly Team[];
  readonly late: readonly { readonly team: Team; readonly lacks: readonly ClassQuestion[] }[];
  readonly absent: readonly ExpectedTeam[];
}

export function owingOf(
  { asked, teams, expected }: Pick<KeptEvent, 'asked' | 'teams' | 'expected'>,
  questions: readonly ClassQuestion[],
): Owing {
  const isSent = ({ standing }: Team) => asked === '' || standing.milestones.includes(asked);
  return {
    sent: teams.filter(isSent),
    late: teams
      .filter((team) => !isSent(team))
      .map((team) => ({ team, lacks: asked === '' ? [] : lacksUntil(team, asked, questions) })),
    absent: absentOf(expected, teams),
  };
}

/** Expected teams without a file: those of the same name and unit are found first, what is left by the name alone. */
function absentOf(
  expected: readonly ExpectedTeam[],
  teams: readonly Team[],
): readonly ExpectedTeam[] {
  const left = [...teams];
  const isFound = (
    one: ExpectedTeam,
    isIt: (one: ExpectedTeam, team: Team) => boolean,
  ): boolean => {
    const at = left.findIndex((team) => isIt(one, team));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  return expected
    .filter(({ team }) => !isBlank(team))
    .filter((one) => !isFound(one, (its, team) => isNamed(its, team) && isOfUnit(its, team)))
    .filter((one) => !isFound(one, isNamed));
}

/** Lists write the kind of a circle before its name, or not. */
function isNamed({ team }: ExpectedTeam, { standing }: Team): boolean {
  const own = plainName(standing.team);
  return own !== '' && [own, `${standing.kind} ${own}`].includes(plainName(team));
}

function isOfUnit({ unit }: ExpectedTeam, { standing }: Team): boolean {
  return plainName(unit) === plainName(standing.unit);
}

import type { Team } from '#domain/event/event.ts';
import { teamName } from '#words/event/class.ts';

/** Names of teams, or their numbers in the order in which they came in. */
export function namesFor(
  teams: readonly Team[],
  areNamesHidden: boolean,
): (team: Pick<Team, 'id' | 'standing'>) => string {
  return ({ id, standing }) =>
    areNamesHidden ? `Tim ${teams.findIndex((team) => team.id === id) + 1}` : teamName(standing);
}

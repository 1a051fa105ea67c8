import { plainName } from '#domain/tools/plainName.ts';
import type { Team } from './event.ts';
import { milestoneIds } from './milestones.ts';

/** What was read from a team's file. */
export type ReadTeam = Pick<
  Team,
  'risalah' | 'file' | 'receivedAt' | 'writtenAt' | 'states' | 'isAltered' | 'pages' | 'standing'
>;

/** `older`: the class has a newer file of that team already, and keeps it. */
export type Became = 'new' | 'same' | 'replaced' | 'older';

interface Placed {
  readonly teams: readonly Team[];
  readonly became: Became;
  /** Id of the row that the file is about. */
  readonly team: string;
}

/** Names of states that a class remembers of a file: enough to tell files of one team apart. */
const MOST_STATES = 20;

/**
 * Puts a team's file into a class. A newer file of a team replaces the older one; the same file twice changes nothing.
 *
 * Files of one risalah that stem from each other are one team. Where they do not, they are one team while they bear one name:
 * whole classes begin from copies of one file.
 */
export function placeTeam(teams: readonly Team[], read: ReadTeam, newId: () => string): Placed {
  const known = teams.find((team) => isOneTeam(team, read));
  if (known === undefined) {
    const team = rowOf(read, { id: newId(), milestoneDays: {}, before: null, notes: [] });
    return { teams: [...teams, team], became: 'new', team: team.id };
  }
  const relation = relationOf(known, read);
  if (relation !== 'newer') return { teams, became: relation, team: known.id };
  const { reached, thread, gaps, checks } = known.standing;
  const team = rowOf(read, { ...known, before: { reached, thread, gaps, checks } });
  return {
    teams: teams.map((one) => (one === known ? team : one)),
    became: 'replaced',
    team: team.id,
  };
}

function rowOf(
  read: ReadTeam,
  { id, milestoneDays, before, notes }: Pick<Team, 'id' | 'milestoneDays' | 'before' | 'notes'>,
): Team {
  const reached = milestoneIds.filter((one) => read.standing.milestones.includes(one));
  return {
    ...read,
    id,
    before,
    notes,
    states: read.states.slice(0, MOST_STATES),
    // What was reached once has its day, also where a later file lacks something again.
    milestoneDays: {
      ...Object.fromEntries(reached.map((one) => [one, read.receivedAt])),
      ...milestoneDays,
    },
  };
}

function isOneTeam(team: Team, read: ReadTeam): boolean {
  if (team.risalah !== read.risalah) return false;
  return stems(read, team) || stems(team, read) || isSameName(team, read);
}

type Stemming = Pick<ReadTeam, 'states'>;

/** Whether the second is a state that the first has been in. */
function stems(one: Stemming, from: Stemming): boolean {
  const [own] = from.states;
  return own !== undefined && one.states.includes(own);
}

function isSameName(one: Pick<Team, 'standing'>, other: Pick<Team, 'standing'>): boolean {
  const [own, others] = [plainName(one.standing.team), plainName(other.standing.team)];
  return own === '' || others === '' || own === others;
}

function relationOf(team: Team, read: ReadTeam): 'newer' | 'same' | 'older' {
  const isSame = team.states[0] !== undefined && team.states[0] === read.states[0];
  if (isSame) return 'same';
  if (stems(read, team)) return 'newer';
  if (stems(team, read)) return 'older';
  return read.writtenAt < team.writtenAt ? 'older' : 'newer';
}

/** Rows whose team bears the name of another row. */
export function namesakes(teams: readonly Team[]): ReadonlySet<string> {
  const names = teams.map(({ standing }) => plainName(standing.team));
  return new Set(
    teams.flatMap(({ id }, at) => {
      const name = names[at] ?? '';
      return name !== '' && names.indexOf(name) !== names.lastIndexOf(name) ? [id] : [];
    }),
  );
}

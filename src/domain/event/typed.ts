import type { KeptEvent, Team } from './event.ts';

/**
 * What a facilitator types of an event, or does with a row: what can be taken back. What came in as files and what was
 * counted stays, and so does a convention, whose log tells what was changed; but for one that was just restored.
 */
const typed = [
  ...(['name', 'organiser', 'place', 'from', 'to', 'asked', 'askedBy', 'expected'] as const),
  ...(['signers', 'attendants', 'certificateNumber'] as const),
] satisfies readonly (keyof KeptEvent)[];

/** Two states of an event, the one after the other. */
export interface TypedEdit {
  readonly before: KeptEvent;
  readonly after: KeptEvent;
}

/**
 * What an edit touched: keys of the event, rows that it took out or whose notes it changed, and the words of which note;
 * empty for nothing.
 */
export function touched({ before, after }: TypedEdit): string {
  const rows = new Map(after.teams.map((team) => [team.id, team]));
  const teams = before.teams.filter((team) => rows.get(team.id)?.notes !== team.notes);
  const known = new Set(before.teams.map(({ id }) => id));
  const added = after.teams.filter(({ id }) => !known.has(id));
  return [
    ...typed.filter((key) => before[key] !== after[key]),
    ...(before.convention === after.convention ? [] : ['convention']),
    ...teams.map((team) => `teams/${team.id}${wordsOf(team, rows.get(team.id))}`),
    ...added.map(({ id }) => `teams/${id}`),
  ].join(' ');
}

/** The notes whose words changed; none where one came or went, which is an act of its own. */
function wordsOf(was: Team, is: Team | undefined): string {
  if (is === undefined || is.notes.length !== was.notes.length) return '';
  return is.notes
    .filter((note, at) => note !== was.notes[at])
    .map(({ id }) => `/${id}`)
    .join('');
}

/** Takes an edit back in an event that may have gone on since: only what it touched is as it was before. */
export function takenBack(now: KeptEvent, { before, after }: TypedEdit): KeptEvent {
  const own = Object.fromEntries(
    typed.filter((key) => before[key] !== after[key]).map((key) => [key, before[key]]),
  );
  // What became of a convention since then stays.
  const convention = now.convention === after.convention ? before.convention : now.convention;
  return {
    ...now,
    ...own,
    convention,
    teams: teamsBefore(now.teams, { before, after }),
  };
}

function teamsBefore(now: readonly Team[], { before, after }: TypedEdit): Team[] {
  const [were, are] = [before.teams, after.teams].map(
    (teams) => new Map(teams.map((team) => [team.id, team])),
  );
  const kept = now
    .filter(({ id }) => were?.has(id) === true || are?.has(id) !== true)
    .map((team) => {
      const [was, is] = [were?.get(team.id), are?.get(team.id)];
      return was === undefined || is === undefined || was.notes === is.notes
        ? team
        : { ...team, notes: was.notes };
    });
  before.teams.forEach((team, at) => {
    const isHere = are?.has(team.id) === true || kept.some((one) => isOneFile(one, team));
    if (!isHere) kept.splice(Math.min(at, kept.length), 0, team);
  });
  return kept;
}

/** A row that was taken out may have come in again by its file. */
function isOneFile(one: Team, other: Team): boolean {
  return (
    one.id === other.id || (one.risalah === other.risalah && one.states[0] === other.states[0])
  );
}

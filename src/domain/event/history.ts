import { isSame } from '#domain/risalah/versions/isSame.ts';
import type { KeptEvent, Team } from './event.ts';

/** What somebody did between two states of an event. */
export interface EventChanges {
  /** Teams of the class by what became of them; `newer`: another file of theirs came in. */
  readonly added: number;
  readonly newer: number;
  readonly removed: number;
  /** Teams whose notes are others. */
  readonly notes: number;
  readonly about: 'changed' | 'same';
  readonly convention: 'changed' | 'same';
}

export function eventChanges(before: KeptEvent, after: KeptEvent): EventChanges {
  const old = new Map(before.teams.map((team) => [team.id, team]));
  const latest = new Set(after.teams.map(({ id }) => id));
  const both = after.teams.flatMap((team) => {
    const was = old.get(team.id);
    return was === undefined ? [] : [[was, team] as const];
  });
  return {
    added: after.teams.length - both.length,
    newer: both.filter(([was, is]) => was.states[0] !== is.states[0]).length,
    removed: before.teams.filter(({ id }) => !latest.has(id)).length,
    notes: both.filter(([was, is]) => !isSame(was.notes, is.notes)).length,
    about: isSame(aboutOf(before), aboutOf(after)) ? 'same' : 'changed',
    convention: isSame(before.convention, after.convention) ? 'same' : 'changed',
  };
}

function aboutOf(event: KeptEvent): KeptEvent {
  return { ...event, id: '', createdAt: '', teams: [], convention: null };
}

/**
 * An event as it stood, as far as that can be had back: what was typed and rows that were taken out. Rows that are here say
 * what their newest file says, those that came in since stay, and a convention that tells of itself stays as it is now: no
 * line of its log is taken back.
 */
export function restoredEvent(now: KeptEvent, stood: KeptEvent): KeptEvent {
  const here = new Map(now.teams.map((team) => [team.id, team]));
  const before = new Set(stood.teams.map(({ id }) => id));
  const teams = stood.teams.map((team): Team => {
    const is = here.get(team.id);
    return is === undefined ? team : { ...is, notes: team.notes };
  });
  return {
    ...stood,
    ...{ id: now.id, createdAt: now.createdAt },
    teams: [...teams, ...now.teams.filter(({ id }) => !before.has(id))],
    convention: isTold(now) ? now.convention : stood.convention,
  };
}

/** Whether its convention has a log, which stays. */
export function isTold({ convention }: Pick<KeptEvent, 'convention'>): boolean {
  return convention !== null && convention.log.length > 0;
}

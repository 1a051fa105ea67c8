import type { Team } from '#domain/event/event.ts';
import { milestoneIds } from '#domain/event/milestones.ts';
import type { MilestoneId } from '#domain/event/milestones.ts';
import { namesakes } from '#domain/event/placeTeam.ts';
import { teamName } from '#words/event/class.ts';

/** What a class is sorted by. */
export type SortKey =
  | 'team'
  | 'members'
  | 'reached'
  | MilestoneId
  | 'gaps'
  | 'checks'
  | 'thread'
  | 'pages'
  | 'written'
  | 'photos';

export interface Order {
  readonly by: SortKey;
  readonly isDown: boolean;
}

/** Which teams are shown. */
export const filterIds = ['all', 'torn', 'joined', ...milestoneIds, 'moved', 'namesakes'] as const;
export type FilterId = (typeof filterIds)[number];

export const filterNames: Readonly<Record<FilterId, string>> = {
  all: 'Semua tim',
  torn: 'Benang putus',
  joined: 'Benang utuh',
  analysed: 'Belum lengkap langkah 1–3',
  'carried-out': 'Belum lengkap langkah 1–5',
  whole: 'Belum lengkap langkah 1–8',
  moved: 'Baru diperbarui',
  namesakes: 'Bernama sama',
};

/** Where a thread stands, from torn to whole. */
const THREADS = ['torn', 'open', 'whole'] as const;

type Key = string | number;

const keys: Readonly<Record<SortKey, (team: Team) => Key>> = {
  team: ({ standing }) => teamName(standing).toLowerCase(),
  members: ({ standing }) => standing.members.length,
  reached: ({ standing }) => standing.reached,
  analysed: ({ milestoneDays }) => milestoneDays.analysed ?? '9',
  'carried-out': ({ milestoneDays }) => milestoneDays['carried-out'] ?? '9',
  whole: ({ milestoneDays }) => milestoneDays.whole ?? '9',
  gaps: ({ standing }) => standing.gaps,
  checks: ({ standing }) => standing.checks,
  thread: ({ standing }) => THREADS.indexOf(standing.thread),
  pages: ({ pages }) => pages ?? -1,
  written: ({ writtenAt }) => writtenAt,
  photos: ({ standing }) => standing.photosUncaptioned,
};

/** Equals stay in the order in which they came in. */
export function ordered(teams: readonly Team[], { by, isDown }: Order): readonly Team[] {
  const sign = isDown ? -1 : 1;
  return teams.toSorted((one, other) => {
    const [a, b] = [keys[by](one), keys[by](other)];
    return a === b ? 0 : sign * (a < b ? -1 : 1);
  });
}

/** The teams that a filter and typed words leave. */
export function filtered(
  teams: readonly Team[],
  { filter, words }: { readonly filter: FilterId; readonly words: string },
): readonly Team[] {
  const twins = namesakes(teams);
  const wanted = words.trim().toLowerCase();
  return teams.filter((team) => {
    const { standing } = team;
    const said = [teamName(standing), standing.unit, standing.opd, standing.title, team.file];
    return isLeft(team, filter, twins) && said.some((text) => text.toLowerCase().includes(wanted));
  });
}

function isLeft(team: Team, filter: FilterId, twins: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'torn':
    case 'joined':
      return team.standing.thread === (filter === 'torn' ? 'torn' : 'whole');
    case 'moved':
      return team.before !== null;
    case 'namesakes':
      return twins.has(team.id);
    default:
      return !team.standing.milestones.includes(filter);
  }
}

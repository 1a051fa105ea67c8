import type { ClassGap } from '#domain/event/classGaps.ts';
import type { Team } from '#domain/event/event.ts';
import type { MilestoneId } from '#domain/event/milestones.ts';
import type { Standing } from '#domain/event/standing.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { circleName } from '#words/people.ts';

/** How offices name what they chase teams for. */
export const milestoneNames = {
  analysed: 'Langkah 1–3',
  'carried-out': 'Langkah 1–5',
  whole: 'Langkah 1–8',
} as const satisfies Record<MilestoneId, string>;

/** "KBK Melati"; one without a name is called by its unit. */
export function teamName({ kind, team, unit }: Standing): string {
  const name = circleName({ circle: { kind, name: team } });
  return team === '' && unit !== '' ? `${name} (${unit})` : name;
}

/** Where its thread stands: "Utuh", "Putus setelah langkah 2 dan 3". */
export function threadText({ thread, tears }: Pick<Standing, 'thread' | 'tears'>): string {
  switch (thread) {
    case 'whole':
      return 'Utuh';
    case 'torn':
      return `Putus setelah langkah ${formatList(tears.map(String))}`;
    case 'open':
      return 'Belum selesai';
    default:
      return thread satisfies never;
  }
}

/** The step that a team is at: "4. Rencana perbaikan". */
export function stepText({ reached, stepName }: Pick<Standing, 'reached' | 'stepName'>): string {
  return reached === 0 ? 'Belum mulai' : `${reached}. ${stepName}`;
}

/** What a newer file of a team moved: "langkah 2 → 4, catatan 31 → 12"; empty where nothing of it did. */
export function movedText({ before, standing }: Pick<Team, 'before' | 'standing'>): string {
  if (before === null) return '';
  const remarks = (one: Pick<Standing, 'gaps' | 'checks'>) => one.gaps + one.checks;
  return [
    before.reached === standing.reached ? '' : `langkah ${before.reached} → ${standing.reached}`,
    remarks(before) === remarks(standing)
      ? ''
      : `catatan ${remarks(before)} → ${remarks(standing)}`,
    before.thread === standing.thread ? '' : `benang: ${threadWords[standing.thread]}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const threadWords: Readonly<Record<Standing['thread'], string>> = {
  whole: 'kini utuh',
  torn: 'kini putus',
  open: 'belum selesai',
};

/** "21 dari 33 tim belum membuktikan penyebab dominan." */
export function gapSentence({ question, teams }: ClassGap, all: number): string {
  const count = teams.length === all ? `Semua tim (${all})` : `${teams.length} dari ${all} tim`;
  return `${count} ${question.lack}.`;
}

/** Of the teams in a gap, those that have come so far: "8 di antaranya sudah sampai di langkah ini". */
export function arrivedText({ teams, arrived }: ClassGap): string {
  if (arrived.length === 0) return 'tidak satu pun di antaranya sudah sampai di langkah ini';
  return arrived.length === teams.length
    ? 'semuanya sudah sampai di langkah ini'
    : `${arrived.length} di antaranya sudah sampai di langkah ini`;
}

/** From whom a note to a team is: a class, or the judges of a convention. */
export function noteFromText(from: string): string {
  return isBlank(from) ? 'Catatan untuk tim' : `Catatan dari ${from.trim()}`;
}

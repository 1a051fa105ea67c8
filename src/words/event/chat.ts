import type { KeptEvent } from '#domain/event/event.ts';
import type { Owing } from '#domain/event/owing.ts';
import { dayText } from '#words/printed.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { milestoneNames, stepText, teamName } from './class.ts';

/** So many gaps are named of a team; more nobody reads in a chat. */
const NAMED = 3;

/**
 * What late teams owe, as a message to be pasted into a chat: plain lines, with stars where a chat prints bold. Empty where
 * nothing is asked for, or nobody is late.
 */
export function chatText(event: KeptEvent, { sent, late, absent }: Owing): string {
  if (event.asked === '' || late.length + absent.length === 0) return '';
  const until = event.askedBy === '' ? '' : `, paling lambat ${dayText(event.askedBy)}`;
  const all = sent.length + late.length + absent.length;
  return [
    `*${isBlank(event.name) ? 'Kemajuan risalah' : event.name.trim()}*`,
    `Yang diminta: ${milestoneNames[event.asked].toLowerCase()} lengkap${until}.`,
    `Sudah lengkap: ${sent.length} dari ${all} tim.`,
    ...section(
      'Belum lengkap',
      late.map(({ team: { standing }, lacks }) => {
        const name = nameWithUnit(teamName(standing), standing.unit);
        // Who has begun nothing lacks all of it.
        if (standing.reached === 0) return `${name} – belum mulai`;
        const named = lacks.slice(0, NAMED).map(({ lack }) => lack);
        const more = lacks.length - named.length;
        const said = [...named, ...(more > 0 ? [`${more} hal lain`] : [])];
        return `${name} – ${joined([`di langkah ${stepText(standing)}`, formatList(said)], '; ')}`;
      }),
    ),
    ...section(
      'Belum mengirim berkas',
      absent.map(({ team, unit }) => nameWithUnit(team.trim(), unit)),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ['', `*${title}:*`, ...lines.map((line, at) => `${at + 1}. ${line}`)];
}

function nameWithUnit(name: string, unit: string): string {
  return isBlank(unit) || name.includes(unit.trim()) ? name : `${name} (${unit.trim()})`;
}

import { isoDay } from '#words/keeping/saved.ts';
import { formatBriefDate } from '#language/formatDate.ts';

/** An ISO instant by the clock of this computer: "30 Nov 2026, 14.05"; empty where it is none. */
export function momentText(instant: string): string {
  const day = dayOf(instant);
  return day === '' ? '' : `${day}, ${clockOf(instant)}`;
}

/** The time of day alone: "14.05". */
export function clockOf(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return [moment.getHours(), moment.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
}

function dayOf(instant: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? '' : formatBriefDate(isoDay(moment));
}

import { handOver } from '#browser/handOver.ts';
import { judgeSheetsFor } from '#domain/convention/judgeSheets.ts';
import { receive } from '#domain/convention/receive.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { newId } from '#app/newId.ts';
import type { TakenSheets } from '#ui/services/events.ts';
import { feedbackFor } from '#words/convention/feedback.ts';
import { contestantNamed, judgeName } from '#words/convention/names.ts';
import { eventName } from '#words/event/standing.ts';
import { fileNameFor } from '#words/files.ts';
import { encodeNotesFile } from './notesText.ts';
import { decodeSheetsFile, encodeSheetsFile } from './sheetsText.ts';

/** Takes judges' files into an event's convention, in the order in which they are given. */
export async function takeSheets(event: KeptEvent, files: readonly File[]): Promise<TakenSheets> {
  let kept = event;
  const told: TakenSheets['files'][number][] = [];
  for (const file of files) {
    const read = decodeSheetsFile(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok || kept.convention === null) {
      const error = read.ok ? ({ kind: 'foreign' } as const) : read.error;
      told.push({ name: file.name, taken: { ok: false, error } });
      continue;
    }
    const surroundings = { event: event.id, now: new Date().toISOString(), newId };
    const { convention, outcome } = receive(kept.convention, read.value, surroundings);
    kept = { ...kept, convention };
    told.push({ name: file.name, taken: { ok: true, value: outcome } });
  }
  return { event: kept, files: told };
}

/** Hands a judge's sheets over as a file. */
export function giveSheets(event: KeptEvent, judge: string): 'given' | 'nothing' {
  const surroundings = { event: event.id, now: new Date().toISOString(), newId };
  const sheets = event.convention && judgeSheetsFor(event.convention, judge, surroundings);
  if (sheets === null) return 'nothing';
  handFile(`Lembar ${judgeName(sheets.judge)}`, 'juri', encodeSheetsFile(sheets));
  return 'given';
}

/** Hands over what judges gave a team and wrote to it, as notes that it opens. */
export function giveFeedback(event: KeptEvent, contestant: string): 'given' | 'nothing' {
  const { convention } = event;
  if (convention === null) return 'nothing';
  const from = convention.name.trim() === '' ? eventName(event) : convention.name.trim();
  const notes = feedbackFor(convention, contestant, { from, now: new Date().toISOString() });
  if (notes === null) return 'nothing';
  const name = `Umpan balik ${contestantNamed(convention, contestant)}`;
  handFile(name, 'catatan', encodeNotesFile(notes));
  return 'given';
}

function handFile(name: string, ending: 'juri' | 'catatan', bytes: Uint8Array<ArrayBuffer>): void {
  handOver(fileNameFor(name, ending), new Blob([bytes], { type: 'application/zip' }));
}

import { handOver } from '#browser/handOver.ts';
import { judgeSheetsFor } from '#domain/convention/judgeSheets.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { newId } from '#app/newId.ts';
import type { JudgeFile } from '#ui/services/events.ts';
import { feedbackFor } from '#words/convention/feedback.ts';
import { contestantNamed, judgeName } from '#words/convention/names.ts';
import { eventName } from '#words/event/standing.ts';
import { fileNameFor } from '#words/files.ts';
import { encodeNotesFile } from './notesText.ts';
import { decodeSheetsFile, encodeSheetsFile } from './sheetsText.ts';

/** Reads judges' files, in the order in which they are given. */
export async function readJudgeFiles(files: readonly File[]): Promise<readonly JudgeFile[]> {
  const told: JudgeFile[] = [];
  for (const file of files) {
    const read = decodeSheetsFile(new Uint8Array(await file.arrayBuffer()));
    told.push({ name: file.name, read });
  }
  return told;
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

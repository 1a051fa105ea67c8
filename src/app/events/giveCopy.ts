import { handOver } from '#browser/handOver.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { TeamFile } from '#persistence/events/eventStorage.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import type { GivenCopy } from '#ui/services/events.ts';
import { fileNameFor } from '#words/files.ts';
import { openBytes } from './readTeam.ts';
import type { ReadingTeam } from './readTeam.ts';

/**
 * Hands over a copy of the file that a team sent with a facilitator's notes beside its record, which stays what it was: its
 * own state, and what it leaves out where it was handed in.
 */
export async function giveCopy(
  file: TeamFile | null,
  notes: FacilitatorNotes,
  reading: ReadingTeam,
): Promise<GivenCopy> {
  if (file === null) return 'nothing';
  const read = await openBytes(file.bytes, reading);
  if (read === 'cancelled' || !read.ok || isAltered(read.value)) return 'unreadable';
  const bytes = copyWithNotes(read.value, notes);
  const name = `${file.name.replace(/\.[^.]*$/u, '')} dengan catatan`;
  handOver(fileNameFor(name, 'risalah'), new Blob([bytes], { type: 'application/zip' }));
  return 'given';
}

/** Sums that are reckoned anew would hide that something was changed on its way. */
function isAltered({ altered }: OpenedFile): boolean {
  return altered.record || altered.photos.size > 0;
}

export function copyWithNotes(
  { risalah, photos, lineage, leftOut, told }: OpenedFile,
  notes: FacilitatorNotes,
): Uint8Array<ArrayBuffer> {
  return encodeFile({ risalah, photos, leftOut, told, notes, ...(lineage && { lineage }) });
}

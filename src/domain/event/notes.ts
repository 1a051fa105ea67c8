import { z } from 'zod';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';

/** What a facilitator, or the judges of a convention, write beside a question of a team. */
export const givenNoteSchema = z.strictObject({
  id: z.string(),
  section: z.enum(sectionIds as [SectionId, ...SectionId[]]),
  text: z.string(),
  /** ISO instant. */
  writtenAt: z.string(),
});
export type GivenNote = z.infer<typeof givenNoteSchema>;

/** The same with the team, and what became of it there. */
const noteSchema = givenNoteSchema.extend({
  /** Whose it is: the event, or its convention. Notes of several stand together with a team. */
  from: z.string(),
  state: z.enum(['open', 'answered', 'aside']),
});
export type FacilitatorNote = z.infer<typeof noteSchema>;

/** Notes on one risalah, on their way to its team or kept there. They are no part of the risalah and print nowhere. */
export const notesSchema = z.strictObject({
  /** Id of the risalah that they are about. */
  risalah: z.string(),
  team: z.string(),
  notes: z.array(noteSchema),
});
export type FacilitatorNotes = z.infer<typeof notesSchema>;

/** Notes of a row as they go to its team: blank ones stay behind. */
export function notesFor(
  { risalah, team, from }: Pick<FacilitatorNotes, 'risalah' | 'team'> & { readonly from: string },
  given: readonly GivenNote[],
): FacilitatorNotes {
  const notes = given.filter(({ text }) => text.trim() !== '');
  return { risalah, team, notes: notes.map((note) => ({ ...note, from, state: 'open' })) };
}

/**
 * Puts notes that come in to those that are here, by id: twice the same file changes nothing, a note that was written anew
 * is open again, and what the team has answered or put aside stays so, here and in a file that brings it back.
 */
export function mergeNotes(
  kept: FacilitatorNotes | null,
  read: FacilitatorNotes,
): { readonly notes: FacilitatorNotes; readonly fresh: readonly FacilitatorNote[] } {
  const known = new Map(kept?.notes.map((note) => [note.id, note]));
  const fresh = read.notes.filter(({ id, text }) => known.get(id)?.text !== text);
  const anew = new Map(
    fresh.map((note) => [note.id, known.has(note.id) ? { ...note, state: 'open' as const } : note]),
  );
  const stay = (kept?.notes ?? []).map((note) => anew.get(note.id) ?? note);
  const come = [...anew.values()].filter(({ id }) => !known.has(id));
  return { notes: { ...read, notes: [...stay, ...come] }, fresh };
}

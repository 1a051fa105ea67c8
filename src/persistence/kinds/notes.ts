import { notesSchema } from '#domain/event/notes.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { RecordKind } from './recordKind.ts';

/** What a facilitator sends to a team: `.catatan`. */
export const notesKind: RecordKind<FacilitatorNotes> = {
  name: 'notes',
  extension: '.catatan',
  schema: notesSchema,
  migrations: [],
  mend: (notes) => notes,
  lists: ['notes'],
};

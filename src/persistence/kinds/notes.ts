import { notesSchema } from '#domain/event/notes.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import { notesFromVersion1 } from '#persistence/migrations/event/notesFromVersion1.ts';
import type { RecordKind } from './recordKind.ts';

/** What a facilitator, or the committee of a convention, sends to a team: `.catatan`. */
export const notesKind: RecordKind<FacilitatorNotes> = {
  name: 'notes',
  extension: '.catatan',
  schema: notesSchema,
  migrations: [{ from: 1, migrate: notesFromVersion1 }],
  mend: (notes) => notes,
  lists: ['notes'],
};

import { eventSchema } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import type { RecordKind } from './recordKind.ts';

/** A class of teams: `.kegiatan`. The teams' own files are not in it. */
export const eventKind: RecordKind<KeptEvent> = {
  name: 'event',
  extension: '.kegiatan',
  schema: eventSchema,
  migrations: [],
  // It points at nothing: rows are found by their own ids.
  mend: (event) => event,
  lists: ['teams'],
};

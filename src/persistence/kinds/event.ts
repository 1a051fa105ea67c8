import { eventSchema } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { eventFromVersion1 } from '#persistence/migrations/event/eventFromVersion1.ts';
import type { RecordKind } from './recordKind.ts';

/** A class of teams and the convention that follows it: `.kegiatan`. The teams' own files are not in it. */
export const eventKind: RecordKind<KeptEvent> = {
  name: 'event',
  extension: '.kegiatan',
  schema: eventSchema,
  migrations: [{ from: 1, migrate: eventFromVersion1 }],
  // It points at nothing: rows are found by their own ids.
  mend: (event) => event,
  lists: ['teams'],
};

import type { Attendant, KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import type { Manuscript, Part } from '#manuscript/manuscript.ts';
import { certificatePart } from '#publications/blocks/certificatePart.ts';
import { periodText } from '#words/printed.ts';
import { eventName } from '#words/event/standing.ts';
import { eventPages, eventSignatures } from './recapBlocks.ts';

/** A certificate of attendance for everybody on the list, each on a sheet of its own. */
export function certificates(event: KeptEvent, placeAndDate: string): Manuscript {
  const people = event.attendants.filter(({ name }) => !isBlank(name));
  return eventPages(
    event,
    'Piagam kehadiran',
    people.map((person, at) => certificate(event, person, { at, placeAndDate })),
  );
}

interface Place {
  readonly at: number;
  readonly placeAndDate: string;
}

function certificate(
  event: KeptEvent,
  { id, name, unit }: Attendant,
  { at, placeAndDate }: Place,
): Part {
  const when = periodText(event.from, event.to);
  const held = joined(
    [
      `dalam kegiatan ${eventName(event)}`,
      isBlank(event.organiser) ? '' : `yang diselenggarakan oleh ${event.organiser.trim()}`,
      when === '' ? '' : `pada ${when}`,
      isBlank(event.place) ? '' : `di ${event.place.trim()}`,
    ],
    ' ',
  );
  return certificatePart({
    id: `certificate-${id}`,
    organiser: event.organiser,
    heading: 'PIAGAM KEHADIRAN',
    number: event.certificateNumber,
    at,
    name,
    below: [unit],
    as: 'peserta',
    held: `${held}.`,
    signatures: eventSignatures(event, placeAndDate),
  });
}

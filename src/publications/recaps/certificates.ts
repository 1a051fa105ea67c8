import type { Attendant, KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import type { Manuscript, Part } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { eventName } from '#words/event/standing.ts';
import { words } from '#publications/blocks/words.ts';
import { eventPages, eventSignatures } from './recapBlocks.ts';

/** Where the running number stands in the number of a certificate. */
const RUNNING = '{nomor}';

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
  return {
    id: `certificate-${id}`,
    orientation: 'landscape',
    numbering: 'none',
    blocks: [
      ...(isBlank(event.organiser)
        ? []
        : [words(event.organiser.trim().toUpperCase(), 'centred', true)]),
      words('PIAGAM KEHADIRAN', 'title'),
      ...numberOf(event.certificateNumber, at),
      words('diberikan kepada', 'centred'),
      words(name.trim(), 'title'),
      ...(isBlank(unit) ? [] : [words(unit.trim(), 'centred')]),
      words('sebagai peserta', 'centred'),
      words(`${held}.`, 'centred'),
      eventSignatures(event, placeAndDate),
    ],
  };
}

/** "Nomor: 800/007/2026"; a number without a place for the running one gets it behind. */
function numberOf(pattern: string, at: number) {
  if (isBlank(pattern)) return [];
  const running = String(at + 1).padStart(3, '0');
  const text = pattern.includes(RUNNING)
    ? pattern.trim().replaceAll(RUNNING, running)
    : `${pattern.trim()}/${running}`;
  return [words(`Nomor: ${text}`, 'centred')];
}

import { resultOf } from '#domain/convention/result.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { certificatePart } from '#publications/blocks/certificatePart.ts';
import { eventSignatures } from '#publications/recaps/recapBlocks.ts';
import { PODIUM, placeName } from '#words/convention/places.ts';
import { conventionPages, DOTS } from './conventionBlocks.ts';
import { heldOf } from './held.ts';
import type { Held, NumberedTeam } from './held.ts';

interface Awards {
  /** Winners alone, or all who appeared; a team has the same number in both. */
  readonly to: 'winners' | 'all';
  readonly placeAndDate: string;
}

/** A certificate for each team: winners by their place, all others as participants in the order of appearance. */
export function awardCertificates(event: KeptEvent, { to, placeAndDate }: Awards): Manuscript {
  const held = heldOf(event);
  const { convention } = held;
  const winners = resultOf(convention).ranked.filter(({ place }) => place <= PODIUM);
  const won = new Set(winners.map(({ contestant }) => contestant));
  const others = held.teams.filter(({ contestant }) => !won.has(contestant.id));
  const awarded = [
    ...winners.map(({ contestant, place, isShared }) => ({
      team: held.teamOf(contestant),
      prize: placeName(place, isShared).toUpperCase(),
    })),
    ...(to === 'winners' ? [] : others.map((team) => ({ team, prize: '' }))),
  ];
  const number = isBlank(convention.certificateNumber)
    ? event.certificateNumber
    : convention.certificateNumber;
  return conventionPages(
    held,
    to === 'winners' ? 'Piagam juara' : 'Piagam',
    awarded.map(({ team, prize }, at) =>
      certificatePart({
        id: `award-${team.contestant.id}`,
        organiser: event.organiser,
        heading: 'PIAGAM PENGHARGAAN',
        number,
        at,
        name: team.name,
        below: [team.contestant.unit, titleLine(team)],
        as: prize === '' ? 'peserta' : prize,
        isPrize: prize !== '',
        held: heldText(held),
        signatures: eventSignatures(event, placeAndDate, 'Ketua Panitia'),
      }),
    ),
  );
}

function titleLine({ contestant: { title } }: NumberedTeam): string {
  return isBlank(title) ? '' : `dengan risalah “${title.trim()}”`;
}

function heldText({ name, event, when, place }: Held): string {
  const text = joined(
    [
      `dalam ${name || DOTS}`,
      isBlank(event.organiser) ? '' : `yang diselenggarakan oleh ${event.organiser.trim()}`,
      when === '' ? '' : `pada ${when}`,
      place === '' ? '' : `di ${place}`,
    ],
    ' ',
  );
  return `${text}.`;
}

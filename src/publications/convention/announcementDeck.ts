import { resultOf } from '#domain/convention/result.ts';
import type { Ranked, Result } from '#domain/convention/result.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { SpokenDeck, SpokenSlide } from '#publications/deck/deck.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { PODIUM, placeName } from '#words/convention/places.ts';
import { scoreNames, wayTexts } from '#words/convention/printedWay.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';
import { closingSentence, isSealedFirst } from './ruleTexts.ts';

/**
 * The announcement for a hall, from the third place to the first: each place is called before it is named, so that whoever
 * holds the remote decides when.
 */
export function announcementDeck(event: KeptEvent): SpokenDeck {
  const held = heldOf(event);
  const result = resultOf(held.convention);
  const places = Array.from({ length: PODIUM }, (_, at) => PODIUM - at);
  const called = places
    .map((place) => result.ranked.filter((one) => one.place === place))
    .filter(({ length }) => length > 0);
  return {
    title: joined(['Pengumuman', held.name], ' '),
    author: event.organiser.trim(),
    mark: '',
    office: null,
    slides: [
      coverSlide(held),
      ruleSlide(held, result),
      ...called.flatMap((winners) => [callSlide(winners), nameSlide(held, result, winners)]),
      ...(called.length === 0 ? [nobodySlide] : [podiumSlide(held, result)]),
    ],
  };
}

type Told = Pick<SpokenSlide, 'id' | 'name' | 'sentence' | 'shows'> &
  Partial<Pick<SpokenSlide, 'source' | 'notes'>>;

function slide({ source = '', notes = '', ...told }: Told): SpokenSlide {
  return {
    ...told,
    ...{ section: 'identity', part: null, source, notes },
    ...{ seconds: 0, isHidden: false, tool: null, use: '' },
  };
}

function coverSlide({ name, event, when, place }: Held): SpokenSlide {
  return slide({
    id: 'cover',
    name: 'Pengumuman',
    sentence: joined(['Pengumuman juara', name], ' '),
    shows: {
      kind: 'title',
      logos: [],
      lines: [event.organiser.trim()].filter((text) => text !== ''),
      foot: [joined([place, when])].filter((text) => text !== ''),
    },
  });
}

/** How it was added up, before anybody is named. */
function ruleSlide(held: Held, { way }: Result): SpokenSlide {
  const { convention } = held;
  const { seal, judges } = convention;
  return slide({
    id: 'rule',
    name: 'Aturan',
    sentence: isSealedFirst(convention)
      ? 'Cara menilai disepakati sebelum nilai pertama'
      : 'Cara menilai',
    shows: {
      kind: 'points',
      points: [
        `${held.teams.length} tim dinilai oleh ${judges.length} juri.`,
        wayTexts[way],
        ...(seal === null ? [] : [`Kode segel aturan: ${seal.code}.`]),
        ...(convention.closed === null ? [] : [`Kode hasil: ${convention.closed.code}.`]),
      ],
    },
    notes: closingSentence(held),
  });
}

function placeOf(winners: readonly Ranked[]): string {
  const [first] = winners;
  return first === undefined ? '' : placeName(first.place, first.isShared);
}

function callSlide(winners: readonly Ranked[]): SpokenSlide {
  const [first] = winners;
  return slide({
    id: `call-${first?.place ?? 0}`,
    name: 'Pengumuman',
    sentence: placeOf(winners),
    shows: { kind: 'title', logos: [], lines: [], foot: [] },
    notes: 'Beri jeda, lalu tampilkan salindia berikutnya.',
  });
}

function nameSlide(held: Held, result: Result, winners: readonly Ranked[]): SpokenSlide {
  const teams = winners.map(({ contestant }) => held.teamOf(contestant));
  const [first] = winners;
  return slide({
    id: `name-${first?.place ?? 0}`,
    name: placeOf(winners),
    sentence: formatList(teams.map(({ name }) => name)),
    shows: {
      kind: 'title',
      logos: [],
      lines: [
        ...winners.slice(0, 1).map(({ score }) => scoreLine(result, score)),
        ...teams.map(({ contestant }) => joined([contestant.unit, contestant.title], ' · ')),
      ].filter((text) => text !== ''),
      foot: [placeOf(winners), held.name].filter((text) => text !== ''),
    },
    notes: `${placeOf(winners)}: ${formatList(teams.map(({ name }) => name))}.`,
  });
}

function scoreLine({ way, decimals }: Result, score: number): string {
  return `${scoreNames[way]} ${formatNumber(score, { decimals })}`;
}

function podiumSlide(held: Held, result: Result): SpokenSlide {
  const winners = result.ranked.filter(({ place }) => place <= PODIUM);
  return slide({
    id: 'podium',
    name: 'Pengumuman',
    sentence: joined(['Selamat kepada para juara', held.name], ' '),
    source:
      'Sanggahan tertulis tentang penjumlahan, pemasukan nilai, dan pengurangan waktu diterima panitia selama 60 menit.',
    shows: {
      kind: 'table',
      table: ruledTable({
        anchor: 'announcement-podium',
        columns: [column('Juara', 2), column('Tim', 6), column('Nilai', 2, 'end')],
        rows: winners.map(({ contestant, place, isShared, score }) => ({
          cells: [
            cell(isShared ? `${place} bersama` : String(place)),
            cell(held.teamOf(contestant).name),
            cell(formatNumber(score, { decimals: result.decimals })),
          ],
          style: 'plain' as const,
        })),
      }),
    },
  });
}

const nobodySlide = slide({
  id: 'nobody',
  name: 'Pengumuman',
  sentence: 'Belum ada tim yang dapat diumumkan',
  shows: { kind: 'nothing' },
});

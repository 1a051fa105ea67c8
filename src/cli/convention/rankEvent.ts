import type { Ranking } from '#domain/convention/rank.ts';
import { resultOf } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import type { Way } from '#domain/convention/ways.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { decodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { ALTERED_RECORD, unreadableText } from '#words/unreadable.ts';
import { BadInput } from '#cli/badInput.ts';
import { ACCEPT_ALTERED } from '#cli/risalahOnDisk.ts';
import type { Surroundings } from '#cli/surroundings.ts';

/** Ranks the teams of an event's convention, with its forms, weights, penalties and ladder. Throws `BadInput`. */
export function rankEvent(
  path: string,
  bytes: Uint8Array,
  { acceptsAltered }: Pick<Surroundings, 'acceptsAltered'>,
): Ranking {
  const read = decodeRecordFile(eventKind, bytes);
  if (!read.ok) throw new BadInput(`${path}: ${unreadableText(read.error)}`);
  const { value, altered } = read.value;
  if (altered.record && acceptsAltered !== true) {
    throw new BadInput(
      `${path}: ${ALTERED_RECORD} Gunakan salinan lain, atau tambahkan ${ACCEPT_ALTERED} untuk tetap membukanya.`,
    );
  }
  if (value.convention === null) throw new BadInput(`Kegiatan dalam ${path} belum memiliki gelar.`);
  return rankingOf(value.convention);
}

function rankingOf(convention: Convention): Ranking {
  const { orders, ties, podium } = resultOf(convention);
  const nameOf = (id: string) => convention.contestants.find((one) => one.id === id)?.name ?? '';
  const names = (way: Way) => orders[way].map(({ contestant }) => nameOf(contestant));
  const isStable = (place: 1 | 2 | 3) =>
    podium.find((one) => one.place === place)?.isStable ?? false;
  return {
    byMean: names('mean'),
    byStandardised: names('standardised'),
    byRankSum: names('rankSum'),
    byMedian: names('median'),
    ties: ties.map(({ way, contestants }) => ({ by: way, teams: contestants.map(nameOf) })),
    podiumStable: [isStable(1), isStable(2), isStable(3)],
  };
}

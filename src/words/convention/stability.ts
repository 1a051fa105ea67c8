import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { ways } from '#domain/convention/ways.ts';
import { formatList } from '#language/formatList.ts';
import { contestantNamed, wayNames } from './names.ts';

/** Whether the podium would change under the other ways: "Juara 1 tetap pada keempat cara; juara 3 berganti." */
export function stabilityText({ podium }: Pick<Result, 'podium'>): string {
  const [stable, changing] = [podium.filter(isStable), podium.filter((one) => !isStable(one))];
  const named = (places: typeof podium) =>
    `juara ${formatList(places.map(({ place }) => String(place)))}`;
  const parts = [
    ...(stable.length > 0 ? [`${named(stable)} tetap pada keempat cara`] : []),
    ...(changing.length > 0 ? [`${named(changing)} berganti`] : []),
  ].join('; ');
  return parts === '' ? '' : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

function isStable({ isStable: stable }: Result['podium'][number]): boolean {
  return stable;
}

/** Who stands on a place by each way: "Rata-rata dan median: Melati; jumlah peringkat: Mawar". */
export function placeByWayText(
  { byWay }: Result['podium'][number],
  convention: Pick<Convention, 'contestants'>,
): string {
  const nameOf = (way: (typeof ways)[number]) =>
    byWay[way].length === 0
      ? 'tidak ada'
      : formatList(byWay[way].map((id) => contestantNamed(convention, id)));
  const groups = [...new Set(ways.map((way) => byWay[way].join('\n')))];
  return groups
    .map((group) => {
      const same = ways.filter((way) => byWay[way].join('\n') === group);
      const [first = 'mean'] = same;
      return `${formatList(same.map((way) => wayNames[way]))}: ${nameOf(first)}`;
    })
    .join('; ');
}

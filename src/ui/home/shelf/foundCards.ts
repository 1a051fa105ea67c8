import { plainLetters } from '#ui/kit/plainLetters.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { titleOf } from './titleOf.ts';

export const orders = ['saved', 'title', 'team', 'remarks'] as const;
export type Order = (typeof orders)[number];

/** Which cards are wanted, and in which order. */
export interface Wanted {
  /** As somebody types them; empty for all. */
  readonly words: string;
  /** A step that the team has in hand, empty where all are done; `null` for all cards. */
  readonly step: string | null;
  readonly order: Order;
}

/** Cards whose title, team, step or mark say every word that is looked for. */
export function foundCards(
  cards: readonly RisalahCard[],
  { words, step, order }: Wanted,
  remarks: ReadonlyMap<string, number>,
): readonly RisalahCard[] {
  const wanted = plainLetters(words).split(' ');
  const found = cards.filter((card) => {
    if (step !== null && card.step !== step) return false;
    const said = plainLetters([titleOf(card), card.team, card.step, card.mark].join(' '));
    return wanted.every((word) => said.includes(word));
  });
  const latestFirst = found.toSorted((one, other) => other.savedAt - one.savedAt);
  return order === 'saved' ? latestFirst : latestFirst.toSorted(comparing[order](remarks));
}

type Comparing = (
  remarks: ReadonlyMap<string, number>,
) => (one: RisalahCard, other: RisalahCard) => number;

/** What has no name, and whose remarks are not counted yet, comes last. */
const comparing: Readonly<Record<Exclude<Order, 'saved'>, Comparing>> = {
  title: () => (one, other) => compareNames(one.title, other.title),
  team: () => (one, other) => compareNames(one.team, other.team),
  remarks: (counts) => (one, other) => (counts.get(other.id) ?? -1) - (counts.get(one.id) ?? -1),
};

function compareNames(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return one.localeCompare(other, 'id', { numeric: true });
}

/** The steps that cards are at, in the order in which methods have them; the done ones, as an empty name, last. */
export function stepsOf(
  cards: readonly RisalahCard[],
  known: readonly string[],
): readonly string[] {
  const present = new Set(cards.map(({ step }) => step));
  const inOrder = [...new Set([...known, ...present])].filter((step) => present.has(step));
  return [...inOrder.filter((step) => step !== ''), ...(present.has('') ? [''] : [])];
}

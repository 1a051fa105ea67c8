import type { Slot, Slots } from '#domain/method/slot.ts';
import { OWN_SLOT } from '#domain/risalah/schema/deck.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';

/** The slot that a risalah is presented in: the team's own minutes, one of the offer, or the first of it. */
export function slotOf({ deck }: Pick<Risalah, 'deck'>, offered: Slots): Slot {
  const [usual] = offered;
  if (deck.slot !== OWN_SLOT) return offered.find(({ id }) => id === deck.slot) ?? usual;
  const { opening, presentation, questions } = deck.own;
  return {
    id: OWN_SLOT,
    name: 'Waktu sendiri',
    source: '',
    opening: minutes(opening) ?? 0,
    presentation: minutes(presentation) || usual.presentation,
    questions: minutes(questions) ?? 0,
  };
}

/** A slot as a command names it: one of the offer, or minutes such as "3-12-5" or "10-20"; `null` where it is neither. */
export function slotNamed(name: string, offered: Slots): Slot | null {
  const known = offered.find(({ id }) => id === name);
  if (known !== undefined) return known;
  const parts = /^\d{1,3}(-\d{1,3}){1,2}$/u.test(name) ? name.split('-').map(Number) : [];
  const [opening, presentation, questions] = parts.length === 2 ? [0, ...parts] : parts;
  if (opening === undefined || !presentation || questions === undefined) return null;
  return { id: name, name, source: '', opening, presentation, questions };
}

/** Nobody speaks for longer than a day. */
const MOST = 24 * 60;

function minutes(answer: Amount): number | null {
  const value = numberOf(answer);
  return value === null ? null : Math.min(MOST, Math.max(0, value));
}

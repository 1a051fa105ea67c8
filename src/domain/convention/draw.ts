import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Convention } from './schema/convention.ts';

/**
 * An order that anybody can draw again from its seed: by the SHA-256 of seed and id. In which order the ids are given makes
 * no difference.
 */
export function drawOrder(ids: readonly string[], seed: string): readonly string[] {
  return ids
    .map((id) => ({ id, lot: lotOf(id, seed) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ id }) => id);
}

/** What a team drew, as text that is compared. */
export function lotOf(id: string, seed: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed}\n${id}`)));
}

/** Contestants in the order in which they appear: as drawn, whoever came too late for it behind. */
export function appearanceOf({
  contestants,
  draw,
}: Pick<Convention, 'contestants' | 'draw'>): readonly string[] {
  const ids = contestants.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id);
  const drawn = (draw?.order ?? []).filter((id) => ids.includes(id));
  return [...drawn, ...ids.filter((id) => !drawn.includes(id))];
}

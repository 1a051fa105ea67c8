import { numberOf } from '#domain/tools/atoms.ts';
import { BadInput } from './badInput.ts';
import { placeWords } from './placeWords.ts';

/** What a text in JSON holds. Throws `BadInput` where it is none, or holds a number that cannot be reckoned with. */
export function readJson(text: string): unknown {
  const held = parse(text);
  refuseOddNumbers(held);
  return held;
}

/** Throws `BadInput` with the place of the first number that cannot be reckoned with. */
export function refuseOddNumbers(held: unknown): void {
  const odd = oddNumberIn(held);
  if (odd === null) return;
  throw new BadInput(
    `Bilangan pada ${placeWords(odd)} terlalu besar atau terlalu kecil untuk dihitung.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInput('Masukan bukan JSON yang sah.');
  }
}

function oddNumberIn(held: unknown): readonly PropertyKey[] | null {
  try {
    return oddNumber(held);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BadInput('Masukan bersarang terlalu dalam untuk dibaca.');
  }
}

/** The way to the first such number; `null` without one. Put together on the way back, since there hardly ever is one. */
function oddNumber(held: unknown): readonly PropertyKey[] | null {
  if (typeof held === 'number') return numberOf(held) === null ? [] : null;
  if (typeof held !== 'object' || held === null) return null;
  const steps = Array.isArray(held) ? held.keys() : Object.keys(held);
  const inside = held as Readonly<Record<PropertyKey, unknown>>;
  for (const step of steps) {
    const beyond = oddNumber(inside[step]);
    if (beyond !== null) return [step, ...beyond];
  }
  return null;
}

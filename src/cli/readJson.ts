import { numberOf } from '#domain/tools/atoms.ts';
import { BadInput } from './badInput.ts';
import { placeWords } from './placeWords.ts';

/** What a text in JSON holds. Throws `BadInput` where it is none, or holds a number that cannot be reckoned with. */
export function readJson(text: string): unknown {
  const held = parse(text);
  const odd = oddNumber(held, []);
  if (odd === null) return held;
  throw new BadInput(`Bilangan pada ${odd} terlalu besar atau terlalu kecil untuk dihitung.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInput('Masukan bukan JSON yang sah.');
  }
}

/** Where the first such number stands; `null` without one. */
function oddNumber(held: unknown, path: readonly PropertyKey[]): string | null {
  if (typeof held === 'number') return numberOf(held) === null ? placeWords(path) : null;
  if (typeof held !== 'object' || held === null) return null;
  const steps = Array.isArray(held) ? held.entries() : Object.entries(held);
  for (const [step, each] of steps) {
    const odd = oddNumber(each, [...path, step]);
    if (odd !== null) return odd;
  }
  return null;
}

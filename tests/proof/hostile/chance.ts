/** A row of numbers that seem to come by chance and are the same for the same seed. */
export interface Chance {
  /** From 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Each>(choices: readonly [Each, ...Each[]]) => Each;
  readonly bytes: (length: number) => Uint8Array;
}

/** The chance of file `index` in the run of a seed; after the generator "mulberry32". */
export function chanceOf(seed: number, index: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (choices) => choices[below(choices.length)] ?? choices[0],
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}

import type { Chance } from './chance.ts';

/** The bytes with one to eight faults, as a bad stick, a broken copy or an idle hand makes them. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + chance.below(8); left > 0; left -= 1) mutated = once(mutated, chance);
  return mutated;
}

const FAULTS = ['bit', 'byte', 'zeros', 'cut', 'gap', 'twice', 'noise', 'swap', 'number'] as const;

function once(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1);
  const length = chance.below(chance.oneOf([4, 64, 4096]));
  const end = Math.min(bytes.length, at + length);
  const [before, within, after] = [bytes.slice(0, at), bytes.slice(at, end), bytes.slice(end)];
  switch (chance.oneOf(FAULTS)) {
    case 'bit':
      return replaced(bytes, at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
    case 'byte':
      return replaced(bytes, at, chance.below(256));
    case 'zeros':
      return joined(before, new Uint8Array(within.length), after);
    case 'cut':
      return before;
    case 'gap':
      return joined(before, after);
    case 'twice':
      return joined(before, within, within, after);
    case 'noise':
      return joined(before, chance.bytes(length), after);
    case 'swap':
      return joined(after, within, before);
    case 'number': {
      const value = chance.oneOf([0, 1, 0x7fffffff, 0xffffffff, chance.below(2 ** 32)]);
      const four = [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
      return joined(before, Uint8Array.from(four), bytes.slice(at + 4));
    }
  }
}

function replaced(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  return at < bytes.length ? bytes.with(at, byte) : bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

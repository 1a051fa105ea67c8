import { strFromU8, strToU8 } from 'fflate';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import { mutateBytes } from './mutateBytes.ts';
import { mutateJson } from './mutateJson.ts';
import { mutateZip } from './mutateZip.ts';

/** A file as it was before anybody touched it. */
export interface Control {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface HostileFile extends Control {
  /** How it was changed. */
  readonly how: 'bytes' | 'content' | 'text';
}

/** File `index` in the run of a seed: one of the controls, changed by chance. */
export function hostileFile(
  controls: readonly [Control, ...Control[]],
  seed: number,
  index: number,
): HostileFile {
  const chance = chanceOf(seed, index);
  const { name, bytes } = chance.oneOf(controls);
  const isByBytes = chance.below(3) === 0;
  if (isByBytes) return { name, how: 'bytes', bytes: mutateBytes(bytes, chance) };
  if (/\.(?:json|format-risalah)$/.test(name)) {
    return { name, how: 'content', bytes: strToU8(mutateJson(strFromU8(bytes), chance)) };
  }
  if (/\.(?:csv|tsv)$/.test(name)) return { name, how: 'text', bytes: mutateRows(bytes, chance) };
  return { name, how: 'content', bytes: mutateZip(bytes, chance) };
}

/** Rows said over and over, quotations left open, separators where none belong. */
function mutateRows(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = strFromU8(bytes);
  const at = chance.below(text.length);
  const part = chance.oneOf(['"', '""', ';', ',', '\t', '\n', '\r', '\0', '";"', 'é', text]);
  const times = Math.min(chance.below(10 ** (1 + chance.below(7))), 6e6 / part.length);
  return strToU8(text.slice(0, at) + part.repeat(times) + text.slice(at));
}

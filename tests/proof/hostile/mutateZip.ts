import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance.ts';
import { mutateBytes } from './mutateBytes.ts';
import { mutateJson } from './mutateJson.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** A zip whose files are not what they were, packed again as a zip should be; or one whose headings lie. */
export function mutateZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const files = filesOf(bytes);
  const names = Object.keys(files);
  const name = names[chance.below(names.length)] ?? '';
  const file = files[name] ?? new Uint8Array();
  switch (chance.oneOf(['inside', 'inside', 'inside', 'lie', 'lose', 'rename', 'crowd'] as const)) {
    case 'inside':
      return packed({ ...files, [name]: mutateFile(name, file, chance) }, chance);
    case 'lie':
      return lying(bytes, chance);
    case 'lose': {
      return packed(without(files, name), chance);
    }
    case 'rename': {
      const rest = without(files, name);
      const other = chance.oneOf([
        '../../x',
        'risalah.json',
        'word/document.xml',
        `${name}/`,
        '\0',
      ]);
      return packed({ ...rest, [other]: file }, chance);
    }
    case 'crowd': {
      const more = Array.from({ length: chance.below(3000) }, (_, at): [string, Uint8Array] => [
        `${name}${at}`,
        file,
      ]);
      return packed(
        { ...files, ...Object.fromEntries(more.slice(0, 3e6 / (file.length + 99))) },
        chance,
      );
    }
  }
}

function without(files: Files, name: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
}

const unpacked = new WeakMap<Uint8Array, Files>();

/** A control is unpacked once, however often it is mutated. */
function filesOf(bytes: Uint8Array): Files {
  const files = unpacked.get(bytes) ?? unzipSync(bytes);
  unpacked.set(bytes, files);
  return files;
}

function mutateFile(name: string, file: Uint8Array, chance: Chance): Uint8Array {
  if (name.endsWith('.json')) return strToU8(mutateJson(strFromU8(file), chance));
  if (/\.(?:xml|rels)$/.test(name)) return strToU8(mutateXml(strFromU8(file), chance));
  return mutateBytes(file, chance);
}

/** An element taken out, said over and over, left open, or filled with what parsers stumble over. */
function mutateXml(xml: string, chance: Chance): string {
  const tags = [...xml.matchAll(/<[^<>]*>/g)];
  const tag = tags[chance.below(tags.length)];
  const other = tags[chance.below(tags.length)];
  if (tag === undefined || other === undefined) return xml;
  const [from, to] = [tag.index, other.index].toSorted((a, b) => a - b) as [number, number];
  const part = xml.slice(from, to);
  const times = chance.below(10 ** (1 + chance.below(6)));
  const many = Math.min(times, 6e6 / (part.length + 1));
  switch (chance.oneOf(['gone', 'again', 'open', 'text', 'attribute', 'entity'] as const)) {
    case 'gone':
      return xml.slice(0, from) + xml.slice(to);
    case 'again':
      return xml.slice(0, to) + part.repeat(many) + xml.slice(to);
    case 'open':
      return (
        xml.slice(0, from) + tag[0].repeat(Math.min(times, 6e6 / tag[0].length)) + xml.slice(from)
      );
    case 'text':
      return (
        xml.slice(0, from) +
        chance.oneOf(['<', '&', '&#1;', ']]>', ' ', 'A']).repeat(times) +
        xml.slice(from)
      );
    case 'attribute': {
      const value = chance.oneOf([
        'A1:XFD1048576',
        'XFD1048576',
        '-1',
        '4294967296',
        'x'.repeat(times),
      ]);
      return (
        xml.slice(0, from) +
        tag[0].replace(/="[^"]*"/, () => `="${value}"`) +
        xml.slice(from + tag[0].length)
      );
    }
    case 'entity':
      return `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(9)}">]>${xml.slice(0, from)}${'&b;'.repeat(times)}${xml.slice(from)}`;
  }
}

function packed(files: Files, chance: Chance): Uint8Array {
  return zipSync(files, { level: chance.oneOf([0, 1, 1]) });
}

/** Sizes, places, methods, flags and checksums in the headings are others than those of what follows. */
function lying(bytes: Uint8Array, chance: Chance): Uint8Array {
  const told = bytes.slice();
  const heads = headingsIn(told);
  for (let left = 1 + chance.below(5); left > 0; left -= 1) {
    const head = heads[chance.below(heads.length)];
    if (head === undefined) break;
    const value = chance.oneOf([0, 1, 8, 0xffff, 0x7fffffff, 0xffffffff, chance.below(2 ** 32)]);
    new DataView(told.buffer).setUint32(
      Math.min(told.length - 4, head + 4 + 2 * chance.below(21)),
      value,
      true,
    );
  }
  return told;
}

function headingsIn(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const isHead = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && (bytes[at + 2] ?? 9) < 7;
    if (isHead) found.push(at);
  }
  return found;
}

import { strFromU8 } from 'fflate';
import type { ZipEntry } from '#persistence/zip.ts';
import { listZip, unpack } from '#persistence/zip.ts';
import { attribute, elements, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A part that another one names. */
interface Relation {
  readonly type: string;
  /** Path in the package; empty for what lies elsewhere. */
  readonly target: string;
}

/** A Word document as its parts name each other, whatever these are called. */
export interface WordPackage {
  /** Path of the document itself. */
  readonly document: string;
  readonly hasMacros: boolean;
  /** A part as XML; `null` where it is missing, too large or broken. */
  readonly xml: (path: string) => XmlElement | null;
  readonly bytes: (path: string) => Uint8Array | null;
  /** What a part names, by id. */
  readonly relations: (path: string) => ReadonlyMap<string, Relation>;
}

/** Letters of XML beyond which no part is read: a document of a thousand pages. */
const MAX_XML = 30_000_000;
const MAX_PICTURE = 30_000_000;

/** Opens a Word document; `null` where it is none. Never throws. */
export function openPackage(bytes: Uint8Array): WordPackage | null {
  const entries = listZip(bytes);
  if (entries === null) return null;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const read = (path: string, most: number): Uint8Array | null =>
    readEntry(bytes, byName.get(path), most);
  const xml = (path: string): XmlElement | null => {
    const part = read(path, MAX_XML);
    return part === null ? null : parseXml(strFromU8(part));
  };
  const relations = (path: string): ReadonlyMap<string, Relation> => relationsOf(path, xml);
  const [main] = [...relations('').values()].filter(({ type }) => type === 'officeDocument');
  const document = main?.target ?? 'word/document.xml';
  if (!byName.has(document)) return null;
  return {
    document,
    hasMacros: entries.some(({ name }) => name.endsWith('vbaProject.bin')),
    xml,
    bytes: (path) => read(path, MAX_PICTURE),
    relations,
  };
}

function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  most: number,
): Uint8Array | null {
  if (entry === undefined || entry.size > most || entry.isEncrypted) return null;
  const unpacked = unpack(bytes, [entry]).get(entry.name);
  return unpacked === undefined || unpacked.kind === 'broken' ? null : unpacked.bytes;
}

/** Of the package itself where `path` is empty. */
function relationsOf(
  path: string,
  xml: (path: string) => XmlElement | null,
): ReadonlyMap<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const root = xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    elements(root ?? undefined, 'rel:Relationship').map((relation) => {
      const type = attribute(relation, 'Type').replace(/^.*\//, '');
      const isOutside = attribute(relation, 'TargetMode') === 'External';
      const target = isOutside ? '' : resolved(folder, attribute(relation, 'Target'));
      return [attribute(relation, 'Id'), { type, target }];
    }),
  );
}

function resolved(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

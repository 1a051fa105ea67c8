import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { tag, XML_HEAD } from '#office/xml.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** Kinds of relations that a deck has, and where each is defined. */
export type RelationKind =
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'chart'
  | 'package'
  | 'image';

/** A package of Office: parts by path, each with its type, and the relations between them. */
export class Package {
  readonly #files: Zippable = {};
  readonly #types = new Map<string, string>();
  readonly #endings = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  readonly #relations = new Map<string, string[]>();

  /** A part in XML, which the list of types names. */
  add(path: string, type: string, xml: string): void {
    this.#files[path] = strToU8(XML_HEAD + xml);
    this.#types.set(path, type);
  }

  /** A part of which the ending says what it is; what is compressed already is only stored. */
  addBinary(path: string, type: string, bytes: Uint8Array): void {
    this.#files[path] = [bytes, { level: 0 }];
    this.#endings.set(path.replace(/^.*\./u, ''), type);
  }

  /** Notes that a part (empty: the package) leads to another; its id, counted in that part. */
  relate(from: string, kind: RelationKind, to: string): string {
    const known = this.#relations.get(from) ?? [];
    const id = `rId${known.length + 1}`;
    const base = kind === 'core-properties' ? CORE : OFFICE;
    known.push(tag('Relationship', { Id: id, Type: `${base}/${kind}`, Target: target(from, to) }));
    this.#relations.set(from, known);
    return id;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const relations = [...this.#relations].map(([from, entries]): [string, Uint8Array] => [
      relationsOf(from),
      strToU8(XML_HEAD + tag('Relationships', { xmlns: RELATIONS }, ...entries)),
    ]);
    const types = tag(
      'Types',
      { xmlns: TYPES },
      ...[...this.#endings].map(([ending, type]) =>
        tag('Default', { Extension: ending, ContentType: type }),
      ),
      ...[...this.#types].map(([path, type]) =>
        tag('Override', { PartName: `/${path}`, ContentType: type }),
      ),
    );
    return zipSync(
      {
        '[Content_Types].xml': strToU8(XML_HEAD + types),
        ...Object.fromEntries(relations),
        ...this.#files,
      },
      // A fixed day keeps the file of an unchanged deck the same.
      { mtime: '1980-01-02T00:00:00' },
    );
  }
}

function relationsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A path as it is written in the relations of another part: from that part's folder. */
function target(from: string, to: string): string {
  const ups = from.split('/').length - 1;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return to.startsWith(folder) && folder !== ''
    ? to.slice(folder.length)
    : `${'../'.repeat(Math.max(0, ups - 1))}${ups > 0 ? to.replace(/^ppt\//u, '') : to}`;
}

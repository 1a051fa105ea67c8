import { strFromU8 } from 'fflate';
import { listZip, unpack } from '#persistence/zip.ts';
import type { ZipEntry } from '#persistence/zip.ts';
import { MOST_LISTING, MOST_UNPACKED } from './limits.ts';

/** The XML of a workbook that cells are read from. */
export interface WorkbookParts {
  /** In the order of the workbook's tabs. */
  readonly sheets: readonly SheetPart[];
  /** Texts that cells point at; empty for none. */
  readonly strings: string;
  readonly styles: string;
  /** Whether its days are counted from 1904, as old Macs did. */
  readonly is1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly read: () => SheetXml;
}

/** Excel opens no workbook with more tabs in practice. */
const MOST_SHEETS = 500;

/** Finds the parts of an Excel workbook; `null` where it is none. Never throws. */
export function workbookParts(bytes: Uint8Array): WorkbookParts | null {
  const entries = listZip(bytes);
  const files = new Map(entries?.map((entry) => [entry.name.toLowerCase(), entry]));
  const path = [...files.keys()].find((name) => WORKBOOK.test(name));
  if (path === undefined) return null;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  let left = MOST_UNPACKED;
  const read = (name: string, limit = left): string | null => {
    const entry = files.get(name);
    if (entry === undefined || entry.size > Math.min(limit, left)) return null;
    left -= entry.size;
    return textIn(bytes, entry);
  };
  const readSheet = (name: string): SheetXml => {
    if ((files.get(name)?.size ?? 0) > left) return { ok: false, error: 'overfull' };
    const xml = read(name);
    return xml === null ? { ok: false, error: 'foreign' } : { ok: true, xml };
  };
  const workbook = read(path, MOST_LISTING);
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations = targetsIn(read(relationsPath, MOST_LISTING) ?? '', folder);
  if (workbook === null) return null;
  const typed = (type: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.path ?? '';
  return {
    sheets: tagsIn(workbook, 'sheet')
      .slice(0, MOST_SHEETS)
      .map((tag, at) => ({
        name: unescaped(attribute(tag, 'name')),
        isHidden: /hidden/i.test(attribute(tag, 'state')),
        read: () =>
          readSheet(
            relations.get(attribute(tag, '(?:\\w+:)?id'))?.path ??
              `${folder}worksheets/sheet${at + 1}.xml`,
          ),
      })),
    strings: read(typed('sharedstrings')) ?? '',
    styles: read(typed('styles'), MOST_STYLES) ?? '',
    is1904: tagsIn(workbook, 'workbookPr').some((tag) =>
      ['1', 'true'].includes(attribute(tag, 'date1904')),
    ),
  };
}

/** `overfull`: too much would be unpacked; `foreign`: it is missing or broken. */
export type SheetXml =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly error: 'overfull' | 'foreign' };

/** Books that were copied from others for years gather styles; those of tens of megabytes Excel itself cannot open. */
const MOST_STYLES = 10_000_000;

const WORKBOOK = /(?:^|\/)workbook\d*\.xml$/;

function textIn(bytes: Uint8Array, entry: ZipEntry): string | null {
  const file = unpack(bytes, [entry]).get(entry.name);
  return file?.kind === 'sound' ? strFromU8(file.bytes) : null;
}

interface Relation {
  readonly path: string;
  /** The last word of what it is: "worksheet", "sharedstrings". */
  readonly type: string;
}

function targetsIn(xml: string, folder: string): ReadonlyMap<string, Relation> {
  return new Map(
    tagsIn(xml, 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target').toLowerCase();
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      const type = attribute(tag, 'Type').toLowerCase().replace(/^.*\//, '');
      return [attribute(tag, 'Id'), { path, type }];
    }),
  );
}

/** Opening tags of a name, whatever their prefix. */
function tagsIn(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

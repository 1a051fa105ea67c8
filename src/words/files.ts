import type { Format } from '#domain/method/format.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isoDay } from './keeping/saved.ts';
import { circleName } from './people.ts';

/** A file's size as people say it: "640 KB", "4,2 MB". */
export function fileSize(bytes: number): string {
  const MEGABYTE = 1_000_000;
  if (bytes < MEGABYTE) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${formatNumber(bytes / MEGABYTE, { atMost: 1 })} MB`;
}

/** "12 halaman, 2 lebih dari 10 yang diperbolehkan". */
export function pagesSentence(pages: number, limit: number | null): string {
  if (limit === null) return `${pages} halaman`;
  if (pages > limit)
    return `${pages} halaman, ${pages - limit} lebih dari ${limit} yang diperbolehkan`;
  return `${pages} halaman, dari ${limit} yang diperbolehkan`;
}

interface Named {
  readonly format: Format;
  /** Whose year stands in for one that is not filled in yet. */
  readonly now: Date;
}

/**
 * What a risalah is called as a Word file, without its ending: what it is, whose and of which year, in letters that
 * every system and every chat group keeps.
 *
 * @example "Risalah_KBK-Melati_2026"
 */
export function docxFileName(risalah: Risalah, { format, now }: Named): string {
  const kind = format.front.includes('identity') ? 'Makalah' : 'Risalah';
  const year = /\d{4}/.exec(risalah.identity.year)?.[0] ?? String(now.getFullYear());
  return [kind, plainName(circleName(risalah)), year].filter(Boolean).join('_');
}

/** What its slides are called, with their ending. */
export function slidesFileName(risalah: Risalah, now: Date): string {
  const year = /\d{4}/.exec(risalah.identity.year)?.[0] ?? String(now.getFullYear());
  return `${['Salindia', plainName(circleName(risalah)), year].filter(Boolean).join('_')}.pptx`;
}

/** What a whole shelf is called as a file, the second and third of a very large one with their number. */
export function shelfFileName(now: Date, part: number): string {
  return `Semua-risalah_${isoDay(now)}${part === 1 ? '' : `_${part}`}.zip`;
}

/** A typed name without its ending and without what a file may not be called; empty where nothing is left. */
export function tidyFileName(typed: string): string {
  return typed
    .trim()
    .replace(/\.docx$/iu, '')
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(.{80}).*$/u, '$1')
    .replace(/[. ]+$/u, '')
    .replace(RESERVED, '$1_');
}

/** A file name that Windows accepts, from a title as typed. */
export function fileNameFor(title: string, ending: string): string {
  const LONGEST = 80;
  const words = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  const name = words
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`^(.{1,${LONGEST}})(?: .*)?$`), '$1')
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
  return `${name === '' ? 'Risalah' : name}.${ending}`;
}

/** Names that Windows keeps for its own. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^(.{40}).*$/u, '$1')
    .replace(/^-+|-+$/gu, '');
}

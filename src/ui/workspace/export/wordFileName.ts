import type { Format } from '#domain/method/format.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { circleName } from '#words/people.ts';

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
export function wordFileName(risalah: Risalah, { format, now }: Named): string {
  const kind = format.front.includes('identity') ? 'Makalah' : 'Risalah';
  const year = /\d{4}/.exec(risalah.identity.year)?.[0] ?? String(now.getFullYear());
  return [kind, plainName(circleName(risalah)), year].filter(Boolean).join('_');
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

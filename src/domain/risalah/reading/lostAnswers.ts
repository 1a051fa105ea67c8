import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A word or a number that was typed over something and then not kept. */
export type LostAnswer = string | number;

interface Versions {
  /** What both writers began with. */
  readonly known: Risalah;
  /** What one of them has on screen. */
  readonly own: Risalah;
  /** What the other has written over it. */
  readonly written: Risalah;
}

/** What was typed into `own` since `known` and does not stand in `written`: blanks and what both typed alike are not lost. */
export function lostAnswers({ known, own, written }: Versions): readonly LostAnswer[] {
  return [...new Set(changed({ known, own, written }))];
}

interface Parts {
  readonly known: unknown;
  readonly own: unknown;
  readonly written: unknown;
}

function changed({ known, own, written }: Parts): readonly LostAnswer[] {
  if (own === known || own === written) return [];
  if (typeof own === 'string') return own.trim() === '' ? [] : [own];
  if (typeof own === 'number') return [own];
  if (typeof own !== 'object' || own === null) return [];
  const [before, after] = [partsOf(known), partsOf(written)];
  return [...partsOf(own)].flatMap(([key, part]) =>
    NAMES.has(key) ? [] : changed({ known: before.get(key), own: part, written: after.get(key) }),
  );
}

/** What names a row is nobody's answer. */
const NAMES: ReadonlySet<string> = new Set(['id']);

/** Rows by their id, so that one that moved is compared with itself; everything else by its place. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map();
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(value.map((row: unknown, at) => [idOf(row) ?? String(at), row]));
}

function idOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null || !('id' in row)) return null;
  return typeof row.id === 'string' ? `row ${row.id}` : null;
}

import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Way = readonly string[];

/** Nobody types these, though the record lets them be any text. */
const CHOSEN: ReadonlySet<string> = new Set([
  'createdAt',
  'method',
  'mirror.sheet',
  'printing.untilStep',
  'deck.slot',
]);

/** The same record with one word in the place of every answer that is free text; ids, days and choices stay. */
export function wordEverywhere(risalah: Risalah, word: string): Risalah {
  const texts = textsOf(risalah);
  const ids = new Set(texts.filter(({ way }) => way.at(-1) === 'id').map(({ text }) => text));
  const named = new Set(texts.filter(({ text }) => ids.has(text)).map(({ way }) => kindOf(way)));
  const kinds = new Set(texts.map(({ way }) => kindOf(way)));
  const isFree = (kind: string): boolean =>
    !named.has(kind) &&
    !CHOSEN.has(kind) &&
    risalahSchema.safeParse(exchanged(risalah, (way) => kindOf(way) === kind, word)).success;
  const free = new Set([...kinds].filter(isFree));
  return risalahSchema.parse(exchanged(risalah, (way) => free.has(kindOf(way)), word));
}

interface PlacedText {
  readonly way: Way;
  readonly text: string;
}

function textsOf(value: unknown, way: Way = []): readonly PlacedText[] {
  if (typeof value === 'string') return [{ way, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, [...way, key]));
}

function exchanged(
  value: unknown,
  isMeant: (way: Way) => boolean,
  word: string,
  way: Way = [],
): unknown {
  if (typeof value === 'string') return isMeant(way) ? word : value;
  if (Array.isArray(value)) {
    return value.map((part: unknown, at) => exchanged(part, isMeant, word, [...way, String(at)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      exchanged(part, isMeant, word, [...way, key]),
    ]),
  );
}

/** Rows of a list are of one kind. */
function kindOf(way: Way): string {
  return way.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.');
}
